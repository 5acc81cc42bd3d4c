/** The values of all accounts as columns of numbers: asked once, then scored under any weights, points and cut-offs. */
import type { Day } from '../../../../shared/dates.ts';
import type { MetricModel, Model } from '../../../../shared/model/model.ts';
import type { Scope } from '../../db/queries/scope.ts';
import type { Db } from '../../db/statements.ts';
import { type ValueSourceOf, withFormulas } from '../formula-values.ts';
import type { Standing } from '../roll-up.ts';
import { snapshotAt } from '../snapshot.ts';
import { valuesIn } from '../values.ts';
import { modelChooser } from '../variants.ts';

/** Standings as numbers in a column. */
export const standings: readonly Standing[] = ['live', 'unknown', 'leftOut'];

/** Bands as numbers in a column; the order of the lights, worst first, after `unknown`. */
export const bandCodes = ['unknown', 'red', 'amber', 'green'] as const;

/** One metric of all accounts; `values` are NaN where there is none. */
export interface WhatIfColumn {
  readonly values: Float64Array;
  /** Index into `standings`. */
  readonly standing: Uint8Array;
}

/** All accounts of one date. The same place in every column is the same account. */
export interface WhatIfTable {
  readonly accounts: readonly { readonly id: number; readonly key: string; readonly name: string }[];
  readonly columns: ReadonlyMap<string, WhatIfColumn>;
  /** Which form of the model applies: 0 the base, 1 the first variant and so on. */
  readonly forms: Uint16Array;
  /** The band that a person set, as an index into `bandCodes`; 0 where nobody did. */
  readonly overrides: Uint8Array;
  /** What the values depend on: a model that differs in it must be asked for again. */
  readonly basis: string;
}

/** What one account brings into the table. */
export interface WhatIfRow {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly form: number;
  /** The form's own metrics find their values here. */
  readonly model: Model;
  readonly valueOf: ValueSourceOf;
  readonly override: 'red' | 'amber' | 'green' | null;
}

/** The parts of a model that decide values and forms, not how they are weighed. */
export const basisOf = (model: Model): string =>
  JSON.stringify([
    model.metrics.map((m) => [m.key, m.source ?? null, m.switch, m.minimumN, m.maximumAgeDays]),
    model.variants.map(({ when, metrics }) => [
      when,
      Object.entries(metrics ?? {}).map(([key, own]) => [key, own.switch ?? null]),
    ]),
  ]);

const emptyColumn = (accounts: number): WhatIfColumn => ({
  values: new Float64Array(accounts).fill(NaN),
  standing: new Uint8Array(accounts).fill(standings.indexOf('leftOut')),
});

/** Puts rows into columns. */
export const tableOf = (model: Model, rows: readonly WhatIfRow[]): WhatIfTable => {
  const columns = new Map(model.metrics.map(({ key }) => [key, emptyColumn(rows.length)]));
  const valuesOf = rows.map((row) => withFormulas(row.model, row.valueOf));
  // Metric by metric, for what was read of one lies together; every form of a model has its metrics in the same order.
  model.metrics.forEach(({ key }, m) => {
    const column = columns.get(key) as WhatIfColumn;
    rows.forEach((row, i) => {
      const { value, standing } = (valuesOf[i] as ReturnType<typeof withFormulas>)(
        row.model.metrics[m] as MetricModel,
      );
      column.values[i] = value ?? NaN;
      column.standing[i] = standings.indexOf(standing);
    });
  });
  return {
    accounts: rows.map(({ id, key, name }) => ({ id, key, name })),
    columns,
    forms: Uint16Array.from(rows, ({ form }) => form),
    overrides: Uint8Array.from(rows, ({ override }) => (override ? bandCodes.indexOf(override) : 0)),
    basis: basisOf(model),
  };
};

/** The accounts that are customers at a date (`among` some, where given), by name, with their values under a model. */
export const whatIfTable = (
  db: Db,
  { asOf, model, among }: Omit<Scope, 'day' | 'account'> & { readonly asOf: Day; readonly model: Model },
): WhatIfTable => {
  const snapshot = snapshotAt(db, { day: asOf, model, among, forScoresAlone: true });
  const choose = modelChooser(model);
  const names = model.variants.map(({ name }) => name);
  const prepared = new Map<MetricModel, ReturnType<typeof valuesIn>>();
  const valueOf = (account: number, metric: MetricModel) => {
    let values = prepared.get(metric);
    if (!values) prepared.set(metric, (values = valuesIn(snapshot, metric)));
    return values(account);
  };
  return tableOf(
    model,
    snapshot.accounts.map((account) => {
      const { id, key, name } = account;
      const applied = choose(account, asOf);
      return {
        id,
        key,
        name,
        form: applied.variant === null ? 0 : names.indexOf(applied.variant) + 1,
        model: applied.model,
        valueOf: (metric) => valueOf(id, metric),
        override: snapshot.overrides.get(id)?.band ?? null,
      };
    }),
  );
};

/** The same table as if nobody had set a band. */
export const withoutOverrides = (table: WhatIfTable): WhatIfTable => ({
  ...table,
  overrides: new Uint8Array(table.overrides.length),
});
