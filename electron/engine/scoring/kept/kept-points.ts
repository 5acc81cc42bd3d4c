/** The kept months that still hold: never one whose facts have changed since. */
import type { Day } from '../../../../shared/dates.ts';
import type { Model } from '../../../../shared/model/model.ts';
import type { HistoryPoint } from '../../../../shared/model/score.ts';
import { overrideAt } from '../../db/queries/decisions.ts';
import { changedFrom, firstChange, hasUnread } from '../../db/queries/history-changes.ts';
import { keptModel, keptMonths, keptPoints } from '../../db/queries/kept-history.ts';
import { workspaceFacts } from '../../db/queries/workspace-facts.ts';
import type { Db } from '../../db/statements.ts';
import { basisAt, fingerprintOf } from './basis.ts';
import { pointOfKept } from './point.ts';

/** Which months are wanted, under which model. */
export interface MonthsQuestion {
  readonly model: Model;
  readonly days: readonly Day[];
}

/** Kept months: the number of their model, and the days that hold. */
interface Held {
  readonly kept: number;
  readonly days: readonly Day[];
}

const heldBefore = (db: Db, { model, days }: MonthsQuestion, before: Day): Held | undefined => {
  const kept = keptModel(db, fingerprintOf(model));
  if (kept === undefined || hasUnread(db)) return undefined;
  const facts = workspaceFacts(db);
  const months = keptMonths(db, kept);
  return { kept, days: days.filter((day) => day < before && months.get(day) === basisAt(facts, day)) };
};

/** The months that hold for every account, under the number of their model; undefined where nothing is kept. */
export const validMonths = (db: Db, question: MonthsQuestion): Held | undefined =>
  heldBefore(db, question, firstChange(db) ?? Infinity);

/** Day → an account's point, null where it was no customer; days that must be computed are not in it. */
export const validPoints = (
  db: Db,
  { account, ...question }: MonthsQuestion & { readonly account: number },
): ReadonlyMap<Day, HistoryPoint | null> => {
  const held = heldBefore(db, question, changedFrom(db, account) ?? Infinity);
  if (!held) return new Map();
  const points = new Map(
    keptPoints(db, { model: held.kept, account, days: held.days }).map((point) => [point.day, point]),
  );
  return new Map(
    held.days.map((day) => {
      const point = points.get(day);
      return [day, point ? pointOfKept(question.model, point, overrideAt(db, account, day)) : null];
    }),
  );
};
