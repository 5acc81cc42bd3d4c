/** What the rest of the engine asks of scoring. */
export { defaultAsOf, newestFact } from '../db/queries/workspace-facts.ts';
export { currentModel } from './current-model.ts';
export { changeOf, changeOfAll, type WorkspaceChange } from './change-of-account.ts';
export { explainAccount, type Explanation, scoreOne } from './explain.ts';
export { givenAgeDays } from './values.ts';
export { notScored } from './not-scored.ts';
export { historyOf, historyOfAll, type HistoryQuestion, keepHistory, knownHistory } from './history.ts';
export { modelOfVersion } from './models-in-time.ts';
export {
  bareScores,
  type MovingScore,
  scoreAccounts,
  type ScoreQuestion,
  type Scores,
  scoresWithMomentum,
} from './score-accounts.ts';
export { computedEnds, type EndsAt, keptEnds } from './kept/ends-at.ts';
export { sensitivityAt } from './what-if/sensitivity.ts';
export { evaluate, type WhatIfScores } from './what-if/evaluate.ts';
export { keptScores, keptTable } from './what-if/kept-table.ts';
export { type WhatIfTable, whatIfTable } from './what-if/table.ts';
export { type AccountInput, type ScoredAccount, type ScoredInputs, scoredInputs } from './scored-inputs.ts';
export { valuationOf } from './valuation.ts';
export { whatIfValues, type WhatIfQuestion } from './what-if/what-if-values.ts';
