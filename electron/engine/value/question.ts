/** What is asked about value. */
import type { Day } from '../../../shared/dates.ts';
import type { Band } from '../../../shared/model/model.ts';
import { type CohortSpan, usualSettings } from '../../../shared/model/value-settings.ts';

/** A date, and where they differ from the usual how far to look back and what to take as given. */
export interface ValueQuestion {
  readonly asOf: Day;
  /** How many months retention looks back: 12. */
  readonly months?: number | undefined;
  /** Yearly, 0.1 for 10 %. */
  readonly discount?: number | undefined;
  /** Yearly retention for expected value; left out: the workspace's own. */
  readonly retention?: number | undefined;
  /** Gross margin of accounts that have none; left out: they have no lifetime value. */
  readonly margin?: number | undefined;
  /** A field or attribute of accounts. */
  readonly by?: string | undefined;
  readonly cohort?: CohortSpan | undefined;
  /** Only these accounts; the retention taken for expected value stays that of all. */
  readonly only?: ReadonlySet<number> | undefined;
}

/** The light of each account; whoever is not in it is unknown. */
export type Bands = ReadonlyMap<number, Band>;

/** The usual. */
export const usual = usualSettings;

/** Expected value is counted by years, whatever the window. */
export const monthsOfYear = 12;

export { fewAccounts } from '../../../shared/model/value-settings.ts';
