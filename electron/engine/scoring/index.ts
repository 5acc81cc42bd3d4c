/** What the rest of the engine asks of scoring. */
export { defaultAsOf, newestFact } from '../db/queries/workspace-facts.ts';
export { currentModel } from './current-model.ts';
export { changeOf, changeOfAll, type DatedChange, type Ends } from './change-of-account.ts';
export { appliedModel, explainAccount, type Explanation, scoreOne } from './explain.ts';
export { notScored } from './not-scored.ts';
export { historyOf, type HistoryQuestion, keepHistory } from './history.ts';
export { bareScores, scoreAccounts, type ScoreQuestion, type Scores } from './score-accounts.ts';
