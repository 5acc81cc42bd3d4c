/** How all accounts together stood at the kept month ends. */
import { type Day, isoOf } from '../../../../shared/dates.ts';
import type { Band, Model } from '../../../../shared/model/model.ts';
import { overridesAt } from '../../db/queries/decisions.ts';
import { keptModel, keptMonth } from '../../db/queries/kept-history.ts';
import type { Db } from '../../db/statements.ts';
import { fingerprintOf } from './basis.ts';

/** One month end: how many customers, their mean score (null: none has one), how many in each light. */
export interface MonthSummary {
  readonly date: string;
  readonly accounts: number;
  readonly mean: number | null;
  readonly bands: Readonly<Record<Band, number>>;
}

const summaryOf = (db: Db, model: number, day: Day): MonthSummary => {
  const points = keptMonth(db, model, day);
  const set = overridesAt(db, day);
  const bands = { red: 0, amber: 0, green: 0, unknown: 0 };
  for (const { account, band } of points) bands[set.get(account)?.band ?? band] += 1;
  const scores = points.flatMap(({ score }) => score ?? []);
  const mean = scores.length === 0 ? null : scores.reduce((total, score) => total + score, 0) / scores.length;
  return { date: isoOf(day), accounts: points.length, mean, bands };
};

/** The month ends of a model, which must have been kept just before: nothing is computed here. */
export const monthSummaries = (db: Db, model: Model, days: readonly Day[]): readonly MonthSummary[] => {
  const kept = keptModel(db, fingerprintOf(model));
  return kept === undefined ? [] : days.map((day) => summaryOf(db, kept, day));
};
