/** What the largest table holds: its dates, its features, its columns. */
import type { Day } from '../../../../shared/dates.ts';
import type { Db } from '../statements.ts';
import type { UsageFact, UsageGlance } from './usage-glance.ts';
import { wholeGlance } from './usage-sources.ts';

/** The usage table at a glance. */
export interface UsageDays {
  /** The distinct dates, rising. */
  readonly dates: readonly Day[];
  /** Which days each feature was used on, by any account. */
  readonly features: readonly { readonly day: Day; readonly feature: string }[];
  readonly known: readonly UsageFact[];
}

const listed = ({ dates, features, known }: UsageGlance): UsageDays => ({
  dates: [...dates].toSorted((a, b) => a - b),
  features: [...features].flatMap(([feature, days]) => [...days].map((day) => ({ day, feature }))),
  known: [...known],
});

/** The usage table as its rows stand now. */
export const usageDays = (db: Db): UsageDays => listed(wholeGlance(db));
