/** Looks at all pages of a workspace, as a user would who has just imported something. */
import { accountPage, packedPortfolio, surveyPage, valuePage } from '../../../electron/engine/pages/index.ts';
import { commentPage } from '../../../electron/engine/surveys/index.ts';
import type { Db } from '../../../electron/engine/db/statements.ts';
import { portfolioPage } from '../../../electron/engine/pages/index.ts';
import { trialDay } from './ground.ts';

const mostAccounts = 4;

/** Opens the pages. Throws what they throw. */
export const lookAround = (db: Db): void => {
  const at = { asOf: trialDay };
  packedPortfolio(db, at);
  surveyPage(db, at);
  valuePage(db, at);
  commentPage(db, { ...at, filter: {} });
  const { accounts } = portfolioPage(db, at);
  for (const { id } of [...accounts.slice(0, 1), ...accounts.slice(-mostAccounts)])
    accountPage(db, { ...at, account: id, workspaceName: 'fuzz' });
};
