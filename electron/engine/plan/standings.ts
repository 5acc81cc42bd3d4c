/**
 * How all accounts stand at a date, from the columns that are kept while the data stands: every change of the plan has
 * its lists ask again, and none of them should have every account scored anew.
 */
import { type Day, isoOf } from '../../../shared/dates.ts';
import { bandOf } from '../../../shared/model/band-of.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { PlanAbout } from '../../../shared/model/plan/about.ts';
import type { Stood } from '../../../shared/model/plan/action.ts';
import { scoreOf } from '../../../shared/model/points.ts';
import type { Db } from '../db/statements.ts';
import { currentModel, keptScores, keptTable } from '../scoring/index.ts';
import { formsOf } from '../scoring/variants.ts';
import type { WhatIfScores } from '../scoring/what-if/evaluate.ts';
import { bandCodes, type WhatIfTable } from '../scoring/what-if/table.ts';
import { byWorry, type ReviewedAccount } from './reviews.ts';

/** The accounts of a date. */
export interface Standings {
  /** What worries most first, then by name: lists in that order, or nearly, are sorted in no time. */
  readonly accounts: readonly ReviewedAccount[];
  /** How an account stands with what an action is about; null where it is no customer at the date. */
  readonly stood: (account: number, about: PlanAbout | null) => Stood | null;
}

/** The columns that standings are read from. */
interface Columns {
  readonly table: WhatIfTable;
  readonly scores: WhatIfScores;
  /** The forms of the model, as the table counts them. */
  readonly forms: readonly Model[];
}

type AboutStood = Stood['about'];

const orNull = (figure: number | undefined): number | null =>
  figure === undefined || Number.isNaN(figure) ? null : figure;

const formAt = ({ table, forms }: Columns, at: number): Model => forms[table.forms[at] ?? 0] as Model;

const metricAt = (columns: Columns, key: string, at: number): AboutStood => {
  const { metrics, cutoffs } = formAt(columns, at);
  const metric = metrics.find((own) => own.key === key);
  if (!metric) return null;
  const value = orNull(columns.table.columns.get(key)?.values[at]);
  const score = value === null ? null : scoreOf(metric.points, value);
  return { score, band: bandOf(score, cutoffs), value };
};

const dimensionAt = (columns: Columns, key: string, at: number): AboutStood => {
  const dimension = columns.scores.dimensions.get(key);
  if (!dimension) return null;
  const score = orNull(dimension[at]);
  return { score, band: bandOf(score, formAt(columns, at).cutoffs), value: null };
};

const aboutAt = (columns: Columns, about: PlanAbout | null, at: number): AboutStood => {
  switch (about?.kind) {
    case 'metric':
      return metricAt(columns, about.key, at);
    case 'dimension':
      return dimensionAt(columns, about.key, at);
    case 'healthy':
    case undefined:
      return null;
  }
};

const standingsOf = (columns: Columns, asOf: string): Standings => {
  const { table, scores } = columns;
  const accounts = table.accounts.map((account, at) => ({
    ...account,
    score: orNull(scores.scores[at]),
    band: bandCodes[scores.bands[at] ?? 0] ?? 'unknown',
  }));
  const places = new Map(accounts.map(({ id }, at) => [id, at]));
  const stood = (account: number, about: PlanAbout | null): Stood | null => {
    const at = places.get(account);
    const own = at === undefined ? undefined : accounts[at];
    if (at === undefined || own === undefined) return null;
    return { asOf, score: own.score, band: own.band, about: aboutAt(columns, about, at) };
  };
  return { accounts: accounts.toSorted(byWorry), stood };
};

const kept = new WeakMap<WhatIfScores, Standings>();

/** The standings at a date under the current model. */
export const standingsAt = (db: Db, asOf: Day): Standings => {
  const model = currentModel(db);
  const scores = keptScores(db, { asOf, model });
  let standings = kept.get(scores);
  if (!standings) {
    const columns = { table: keptTable(db, { asOf, model }), scores, forms: formsOf(model) };
    kept.set(scores, (standings = standingsOf(columns, isoOf(asOf))));
  }
  return standings;
};
