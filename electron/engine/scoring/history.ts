/** How an account's score went: month ends, two years back, under the current or any other model (health model, section 5). */
import { type Day, isoOf, monthEnds } from '../../../shared/dates.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';
import type { HistoryPoint } from '../../../shared/model/score.ts';
import type { Db } from '../db/statements.ts';
import { currentModel } from './current-model.ts';
import { validPoints } from './kept/kept-points.ts';
import { monthSummaries } from './kept/month-summaries.ts';
import { pointOf } from './kept/point.ts';
import { type Refreshed, refreshHistory, type RefreshOptions } from './kept/refresh.ts';
import { bareScores } from './score-accounts.ts';

const months = 24;

/** Whose history, up to when; under the current model unless another is given. */
export interface HistoryQuestion {
  readonly account: number;
  readonly asOf: Day;
  readonly model?: Model | undefined;
}

/**
 * The last 24 month ends and the as-of date itself, oldest first; dates on which it was no customer are left out.
 * Kept months are used where they hold, the others are computed.
 */
export const historyOf = (
  db: Db,
  { account, asOf, model = currentModel(db) }: HistoryQuestion,
): readonly HistoryPoint[] => {
  const days = monthEnds(asOf, months).filter((day) => day < asOf);
  const kept = validPoints(db, { account, model, days });
  const computed = (day: Day) =>
    bareScores(db, { asOf: day, model, account }).map((score) => pointOf(day, score));
  return [...days, asOf].flatMap((day) => {
    const point = kept.get(day);
    return point === undefined ? computed(day) : (point ?? []);
  });
};

/** Computes and keeps the last 24 month ends of all accounts, as far as they are not kept yet. Throws `cancelled`. */
export const keepHistory = (
  db: Db,
  { asOf, model = currentModel(db), ...options }: Omit<HistoryQuestion, 'account'> & RefreshOptions,
): Promise<Refreshed> => refreshHistory(db, { days: monthEnds(asOf, months), model }, options);

/** The history of the workspace: what is not kept is computed first. Throws `cancelled`. */
export const historyOfAll = async (
  db: Db,
  question: Omit<HistoryQuestion, 'account'> & RefreshOptions,
): Promise<readonly MonthSummary[]> => {
  await keepHistory(db, question);
  const { asOf, model = currentModel(db) } = question;
  return monthSummaries(db, { days: monthEnds(asOf, months), model });
};

/**
 * The last month ends with customers, under the current model, as far as they are kept without a gap; none while the
 * newest one must be computed.
 */
export const knownHistory = async (db: Db, asOf: Day): Promise<readonly MonthSummary[]> => {
  const days = monthEnds(asOf, months);
  const known = new Map(
    (await monthSummaries(db, { days, model: currentModel(db) })).map((month) => [month.date, month]),
  );
  const gap = days.findLastIndex((day) => !known.has(isoOf(day)));
  return days
    .slice(gap + 1)
    .flatMap((day) => known.get(isoOf(day)) ?? [])
    .filter(({ accounts }) => accounts > 0);
};
