/** What the screen of the surveys shows. Dates are `YYYY-MM-DD`. */
import type { GroupSurveys, PeriodSurveys, SurveyReport } from './figures.ts';

/** How a time is cut into periods. */
export type PeriodKind = 'month' | 'quarter';

/** How many scores at the top of a scale a workspace counts as satisfied, where it says so for all answers. */
export type CsatBoxes = 1 | 2 | 3;

/** The figures of all accounts together, by period, and by group where a grouping was asked for. */
export interface SurveyPage extends Omit<SurveyReport, 'accounts' | 'by' | 'groups' | 'periods'> {
  /** The first day whose answers count; the last one is `asOf`. */
  readonly from: string;
  readonly period: PeriodKind;
  readonly periods: readonly PeriodSurveys[];
  /** What accounts are grouped by; null for none. */
  readonly by: string | null;
  /** The groups with most rows. */
  readonly groups: readonly GroupSurveys[];
  /** All groups there are. */
  readonly groupsTotal: number;
  /** The columns and attributes that some account has a value in: what it can be grouped by. */
  readonly groupings: readonly string[];
  /** Null: every answer counts by the boxes it was imported with, two where it has none. */
  readonly csatBoxes: CsatBoxes | null;
  /** Tickets closed in the span of first contact: how many have no mark, and the newest day of those that have one. */
  readonly tickets: { readonly unmarked: number; readonly newest: string | null };
}
