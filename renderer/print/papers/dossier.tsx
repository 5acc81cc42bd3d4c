/** All there is to say about an account, on as many pages as it takes. */
import { formatFor } from '../../../shared/format.ts';
import { callEngine } from '../../app/bridge.ts';
import { DossierSheet } from '../../features/account/dossier/dossier-sheet.tsx';
import { type Ask, gatherDossier } from '../../features/account/dossier/gather.ts';
import { type OrderOf, type PaperToDraw, valueOf } from './paper.ts';

const ask: Ask = async (name, input) => valueOf(await callEngine(name, input));

/** The dossier. Throws with the code of an error. */
export const dossierPaper = async ({ account, asOf, language }: OrderOf<'dossier'>): Promise<PaperToDraw> => {
  const dossier = await gatherDossier(ask, { account, asOf });
  const { score, asOf: day } = dossier.page;
  const date = formatFor(language).date(day);
  return {
    title: (t) => t('dossier.title', { account: score.name, date }),
    sheet: <DossierSheet dossier={dossier} />,
    keywords: [score.name, score.key],
    pages: 'flowing',
  };
};
