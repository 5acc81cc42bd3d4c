/** The kept months of one account that still hold: never one whose facts have changed since. */
import type { Day } from '../../../../shared/dates.ts';
import type { Model } from '../../../../shared/model/model.ts';
import type { HistoryPoint } from '../../../../shared/model/score.ts';
import { overrideAt } from '../../db/queries/decisions.ts';
import { changedFrom, hasUnread } from '../../db/queries/history-changes.ts';
import { keptModel, keptMonths, keptPoints } from '../../db/queries/kept-history.ts';
import { workspaceFacts } from '../../db/queries/workspace-facts.ts';
import type { Db } from '../../db/statements.ts';
import { basisAt, fingerprintOf } from './basis.ts';
import { pointOfKept } from './point.ts';

/** Whose months are wanted, under which model. */
export interface KeptQuestion {
  readonly account: number;
  readonly model: Model;
  readonly days: readonly Day[];
}

/** Day → its point, null where the account was no customer; days that must be computed are not in it. */
export const validPoints = (
  db: Db,
  { account, model, days }: KeptQuestion,
): ReadonlyMap<Day, HistoryPoint | null> => {
  const kept = keptModel(db, fingerprintOf(model));
  if (kept === undefined || hasUnread(db)) return new Map();
  const facts = workspaceFacts(db);
  const months = keptMonths(db, kept);
  const before = changedFrom(db, account) ?? Infinity;
  const points = new Map(keptPoints(db, { model: kept, account, days }).map((point) => [point.day, point]));
  return new Map(
    days
      .filter((day) => day < before && months.get(day) === basisAt(facts, day))
      .map((day) => {
        const point = points.get(day);
        return [day, point ? pointOfKept(model, point, overrideAt(db, account, day)) : null];
      }),
  );
};
