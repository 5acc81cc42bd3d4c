/** What each kind of paper shows: asks the engine for it and draws it. */
import type { PrintOrder } from '../order.ts';
import { accountPaper } from './account.tsx';
import { chartPaper } from './chart.tsx';
import { dossierPaper } from './dossier.tsx';
import type { PaperToDraw } from './paper.ts';
import { planPaper } from './plan.tsx';
import { portfolioPaper } from './portfolio.tsx';
import { checkpointPaper, reviewPaper } from './review.tsx';

export type { PaperToDraw } from './paper.ts';

/** The paper of an order. Throws with the code of the error that the engine answers. */
export const paperOf = (order: PrintOrder): Promise<PaperToDraw> => {
  switch (order.kind) {
    case 'account':
      return accountPaper({ ...order, kind: 'account' });
    case 'dossier':
      return dossierPaper({ ...order, kind: 'dossier' });
    case 'portfolio':
      return portfolioPaper(order);
    case 'plan':
      return planPaper(order);
    case 'review':
      return reviewPaper(order);
    case 'checkpoint':
      return checkpointPaper(order);
    case 'chart':
      return chartPaper(order);
  }
};
