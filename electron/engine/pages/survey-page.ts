/** Answers the screen of the surveys. */
import type { Day } from '../../../shared/dates.ts';
import type { PeriodKind, SurveyPage } from '../../../shared/model/surveys/page.ts';
import { groupingsOf } from '../db/queries/account-groups.ts';
import type { Db } from '../db/statements.ts';
import { pooledSurveys } from '../surveys/index.ts';

/** What is asked. */
export interface SurveyPageQuestion {
  readonly asOf: Day;
  /** Left out: months. */
  readonly period?: PeriodKind | undefined;
  /** A column of the accounts or an attribute. */
  readonly by?: string | undefined;
}

/** The surveys at a date. Throws `usage` for a grouping that is not there. */
export const surveyPage = (db: Db, { asOf, period = 'month', by }: SurveyPageQuestion): SurveyPage => ({
  ...pooledSurveys(db, { asOf, period, by }),
  groupings: groupingsOf(db),
});
