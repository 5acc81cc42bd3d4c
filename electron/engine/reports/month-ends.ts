/** How some accounts together stood at the month ends of a year, as they are kept or else computed. */
import { type Day, isoOf, monthEnds } from '../../../shared/dates.ts';
import { countBands } from '../../../shared/model/count-bands.ts';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';
import type { MoverEnd } from '../../../shared/model/overview.ts';
import { countAccounts } from '../db/queries/accounts.ts';
import type { Db } from '../db/statements.ts';
import { computedEnds, currentModel, type EndsAt, keptEnds } from '../scoring/index.ts';

const monthsOfYear = 12;

/** With more accounts only what is kept of the past is shown: computing it would keep the reader waiting for minutes. */
const mostComputed = 10_000;

const noneKnown: EndsAt = new Map();

/** Some accounts at one date. */
export const summaryOf = (date: string, ends: readonly MoverEnd[]): MonthSummary => {
  const scores = ends.flatMap(({ score }) => score ?? []);
  const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { date, accounts: ends.length, mean, bands: countBands(ends) };
};

/** The month ends of the year before a date, oldest first; those without customers are left out. */
export const monthEndsBefore = (
  db: Db,
  { asOf, only }: { readonly asOf: Day; readonly only: ReadonlySet<number> | null },
): readonly MonthSummary[] => {
  const model = currentModel(db);
  const isComputed = countAccounts(db) <= mostComputed;
  return monthEnds(asOf - 1, monthsOfYear).flatMap((day): readonly MonthSummary[] => {
    const ends = keptEnds(db, { day, model }) ?? (isComputed ? computedEnds(db, { day, model }) : noneKnown);
    const own = [...ends].filter(([id]) => only === null || only.has(id)).map(([, end]) => end);
    return own.length === 0 ? [] : [summaryOf(isoOf(day), own)];
  });
};
