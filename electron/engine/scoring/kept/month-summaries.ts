/** How all accounts together stood at the kept month ends. */
import { type Day, isoOf } from '../../../../shared/dates.ts';
import type { MonthSummary } from '../../../../shared/model/month-summary.ts';
import { overridesAt } from '../../db/queries/decisions.ts';
import { keptMonth } from '../../db/queries/kept-history.ts';
import { nextTurnOf } from '../../db/next-turn.ts';
import type { Db } from '../../db/statements.ts';
import { type MonthsQuestion, validMonths } from './kept-points.ts';

const summaryOf = (db: Db, model: number, day: Day): MonthSummary => {
  const points = keptMonth(db, model, day);
  const set = overridesAt(db, day);
  const bands = { red: 0, amber: 0, green: 0, unknown: 0 };
  for (const { account, band } of points) bands[set.get(account)?.band ?? band] += 1;
  const scores = points.flatMap(({ score }) => score ?? []);
  const mean = scores.length === 0 ? null : scores.reduce((total, score) => total + score, 0) / scores.length;
  return { date: isoOf(day), accounts: points.length, mean, bands };
};

/** The month ends that are kept and hold, others may work in between; nothing is computed here. */
export const monthSummaries = async (
  db: Db,
  { model, days }: MonthsQuestion,
): Promise<readonly MonthSummary[]> => {
  const summaries: MonthSummary[] = [];
  for (const day of days) {
    // Asked in the turn in which it is read: in between it may have been taken apart to be computed anew.
    const held = validMonths(db, { model, days: [day] });
    if (held) summaries.push(...held.days.map((own) => summaryOf(db, held.kept, own)));
    await nextTurnOf(db);
  }
  return summaries;
};
