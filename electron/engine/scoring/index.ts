/** What the rest of the engine asks of scoring. */
export { defaultAsOf, newestFact } from '../db/queries/workspace-facts.ts';
export { currentModel } from './current-model.ts';
export { appliedModel, explainAccount, type Explanation, notScored, scoreOne } from './explain.ts';
export { historyOf } from './history.ts';
export { bareScores, scoreAccounts, type ScoreQuestion, type Scores } from './score-accounts.ts';
