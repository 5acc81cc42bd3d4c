/** What the rest of the engine and the command line ask of surveys. */
export { accountAnswers } from './account-answers.ts';
export { csatBoxesOf, setCsatBoxes } from './boxes.ts';
export { commentPage } from './comment-page.ts';
export { commentWords } from './comment-words.ts';
export { type CommentFilter, surveyComments } from './comments.ts';
export { countedRows, type RowsQuestion } from './counted-rows.ts';
export { surveyWindowDays } from './look.ts';
export { pooledSurveys, type PooledQuestion } from './pooled.ts';
export { surveysOf } from './of-accounts.ts';
export { type SurveyQuestion, surveysAt } from './report.ts';
export { recurringWords, type WordOptions } from './words.ts';
