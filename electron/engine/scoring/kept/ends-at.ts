/** How every account stood at a day: as it is kept, or computed for the question. */
import type { Day } from '../../../../shared/dates.ts';
import type { Model } from '../../../../shared/model/model.ts';
import type { MoverEnd } from '../../../../shared/model/overview.ts';
import { overridesAt } from '../../db/queries/decisions.ts';
import { keptMonth } from '../../db/queries/kept-history.ts';
import type { Db } from '../../db/statements.ts';
import { evaluate } from '../what-if/evaluate.ts';
import { bandCodes, whatIfTable } from '../what-if/table.ts';
import { validMonths } from './kept-points.ts';

/** A day under a model. */
export interface EndsQuestion {
  readonly day: Day;
  readonly model: Model;
}

/** Account → how it stood; who was no customer is not in it. */
export type EndsAt = ReadonlyMap<number, MoverEnd>;

/** From the kept month end, under the bands that people had set; undefined where it is not kept or no longer holds. */
export const keptEnds = (db: Db, { day, model }: EndsQuestion): EndsAt | undefined => {
  const held = validMonths(db, { model, days: [day] });
  if (!held || held.days.length === 0) return undefined;
  const set = overridesAt(db, day);
  return new Map(
    keptMonth(db, held.kept, day).map(({ account, score, band }) => [
      account,
      { score, band: set.get(account)?.band ?? band },
    ]),
  );
};

/** Computed from the facts; takes as long as opening the portfolio. */
export const computedEnds = (db: Db, { day, model }: EndsQuestion): EndsAt => {
  const table = whatIfTable(db, { asOf: day, model });
  const { scores, bands } = evaluate(table, model);
  return new Map(
    table.accounts.map(({ id }, at) => {
      const score = scores[at] as number;
      const band = bandCodes[bands[at] as number] ?? 'unknown';
      return [id, { score: Number.isNaN(score) ? null : score, band }];
    }),
  );
};
