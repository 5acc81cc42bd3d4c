/** Computes one month end: of all accounts, or of those whose facts changed. */
import type { Day } from '../../../../shared/dates.ts';
import type { Band, Model } from '../../../../shared/model/model.ts';
import type { PointColumns } from '../../db/queries/kept-history.ts';
import type { AccountRange } from '../../db/queries/scope.ts';
import { workspaceFacts } from '../../db/queries/workspace-facts.ts';
import type { Db } from '../../db/statements.ts';
import { cappedBand } from '../caps.ts';
import { bareScores } from '../score-accounts.ts';
import { evaluate } from '../what-if/evaluate.ts';
import { bandCodes, whatIfTable, withoutOverrides } from '../what-if/table.ts';
import { basisAt } from './basis.ts';

/** A month end that is to be computed; `accounts` is null for all of them, or all `among` some where that is given. */
export interface MonthWork {
  readonly day: Day;
  readonly accounts: readonly number[] | null;
  readonly among?: AccountRange | undefined;
}

/** A computed month end: who has no point was no customer then. Bands are those after caps, before what a person set. */
export interface ComputedMonth extends PointColumns {
  readonly work: MonthWork;
  /** What the workspace as a whole brought to it. */
  readonly basis: string;
}

/** All accounts of a day, as columns: scoring them one by one would take longer than gathering their values. */
const allAccounts = (db: Db, { day, among }: MonthWork, model: Model): PointColumns => {
  const table = withoutOverrides(whatIfTable(db, { asOf: day, model, among }));
  const { scores, bands, dimensions } = evaluate(table, model);
  const width = model.dimensions.length;
  const all = new Float64Array(table.accounts.length * width);
  model.dimensions.forEach(({ key }, d) => {
    dimensions.get(key)?.forEach((score, at) => (all[at * width + d] = score));
  });
  return {
    accounts: Uint32Array.from(table.accounts, ({ id }) => id),
    scores,
    bands: Array.from(bands, (code): Band => bandCodes[code] ?? 'unknown'),
    dimensions: all,
  };
};

const someAccounts = (
  db: Db,
  { day, accounts }: { readonly day: Day; readonly accounts: readonly number[] },
  model: Model,
): PointColumns => {
  const own = accounts.flatMap((account) => bareScores(db, { asOf: day, model, account }));
  return {
    accounts: Uint32Array.from(own, ({ id }) => id),
    scores: Float64Array.from(own, ({ score }) => score ?? NaN),
    bands: own.map(({ computedBand, caps }) => cappedBand(computedBand, caps)),
    dimensions: Float64Array.from(own.flatMap(({ dimensions }) => dimensions.map(({ score }) => score ?? NaN))),
  };
};

/** Computes a month end from the facts. */
export const computeMonth = (db: Db, model: Model, work: MonthWork): ComputedMonth => {
  const { day, accounts } = work;
  const points = accounts ? someAccounts(db, { day, accounts }, model) : allAccounts(db, work, model);
  return { work, basis: basisAt(workspaceFacts(db), day), ...points };
};
