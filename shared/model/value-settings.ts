/** What the success measures take as given; kept with the workspace. */

/** How wide a cohort is. */
export const cohortSpans = ['month', 'quarter'] as const;

/** How wide a cohort is. */
export type CohortSpan = (typeof cohortSpans)[number];

/** What the success measures take as given, and how they part accounts. */
export interface ValueSettings {
  /** How many months retention looks back. */
  readonly months: number;
  /** Yearly, 0.1 for 10 %. */
  readonly discount: number;
  /** Yearly retention for expected value; null: the workspace's own. */
  readonly retention: number | null;
  /** Gross margin of accounts that have none; null: they have no lifetime value. */
  readonly margin: number | null;
  /** A field or attribute of accounts; null: all together. */
  readonly by: string | null;
  readonly cohort: CohortSpan;
}

/** What is taken until somebody sets it otherwise (health model, section 8). */
export const usualSettings: ValueSettings = {
  months: 12,
  discount: 0.1,
  retention: null,
  margin: null,
  by: null,
  cohort: 'month',
};

/** So far back retention can look. */
export const mostMonths = 60;

/** With fewer accounts at the start a share of them says little. */
export const fewAccounts = 20;
