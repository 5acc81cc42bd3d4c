/** What the screen of the surveys shows. Dates are `YYYY-MM-DD`. */
import type { GroupSurveys, PeriodSurveys, SurveyReport } from './figures.ts';

/** How a time is cut into periods. */
export type PeriodKind = 'month' | 'quarter';

/** The figures of all accounts together, by period, and by group where a grouping was asked for. */
export interface SurveyPage extends Omit<SurveyReport, 'accounts' | 'by' | 'groups' | 'periods'> {
  readonly period: PeriodKind;
  readonly periods: readonly PeriodSurveys[];
  /** What accounts are grouped by; null for none. */
  readonly by: string | null;
  readonly groups: readonly GroupSurveys[];
  /** The columns and attributes that some account has a value in: what it can be grouped by. */
  readonly groupings: readonly string[];
}
