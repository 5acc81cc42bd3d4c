/** What the largest table holds, in one pass over it: its dates, its features, its columns. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';

/** `usage`: there are rows; the others: some row has that column. */
export type UsageFact = 'usage' | 'usage.person' | 'usage.feature' | 'usage.activeUsers' | 'usage.seats';

/** The usage table at a glance. */
export interface UsageDays {
  /** The distinct dates, rising. */
  readonly dates: readonly Day[];
  /** Which days each feature was used on, by any account. */
  readonly features: readonly { readonly day: Day; readonly feature: string }[];
  readonly known: readonly UsageFact[];
}

interface Kind {
  readonly day: Day;
  readonly feature: string | null;
  readonly person: 0 | 1;
  readonly activeUsers: 0 | 1;
  readonly seats: 0 | 1;
}

// DISTINCT keeps the few kinds of rows in a small index while it passes by a million; GROUP BY would sort them all.
const sql = `SELECT DISTINCT date AS day, feature, person IS NOT NULL AS person,
  active_users IS NOT NULL AS activeUsers, seats IS NOT NULL AS seats FROM usage`;

const factsOf = (kinds: readonly Kind[]): readonly UsageFact[] => [
  ...(kinds.length > 0 ? (['usage'] as const) : []),
  ...(kinds.some((kind) => kind.person) ? (['usage.person'] as const) : []),
  ...(kinds.some((kind) => kind.feature !== null) ? (['usage.feature'] as const) : []),
  ...(kinds.some((kind) => kind.activeUsers) ? (['usage.activeUsers'] as const) : []),
  ...(kinds.some((kind) => kind.seats) ? (['usage.seats'] as const) : []),
];

/** Reads the usage table once. */
export const usageDays = (db: Db): UsageDays => {
  const kinds = prepare<[], Kind>(db, sql).all();
  return {
    dates: [...new Set(kinds.map((kind) => kind.day))].toSorted((a, b) => a - b),
    features: kinds.flatMap(({ day, feature }) => (feature === null ? [] : [{ day, feature }])),
    known: factsOf(kinds),
  };
};
