/** What the rest of the engine and the command line ask of surveys. */
export { type CommentFilter, filterComments, surveyComments } from './comments.ts';
export { surveyWindowDays } from './look.ts';
export { type SurveyQuestion, surveysAt } from './report.ts';
export { recurringWords, type WordOptions } from './words.ts';
