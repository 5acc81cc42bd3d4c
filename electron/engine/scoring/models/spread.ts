/** How a metric's values lie over the accounts, and a few accounts to look at. */
import type { Day } from '../../../../shared/dates.ts';
import { formulaOf } from '../../../../shared/model/formula/known-formulas.ts';
import type { MetricModel, Model } from '../../../../shared/model/model.ts';
import type { MetricSpread, SampleAccount } from '../../../../shared/model/model-page.ts';
import type { Db } from '../../db/statements.ts';
import { metricNamed } from '../../metrics/index.ts';
import { keptTable } from '../what-if/kept-table.ts';
import type { WhatIfTable } from '../what-if/table.ts';

/** Which metric of which model, at which date. */
export interface SpreadQuestion {
  readonly model: Model;
  readonly metric: string;
  readonly asOf: Day;
}

/** Where the samples stand among the accounts in rising order: least, quartiles, most. */
const sampleShares = [0, 0.25, 0.5, 0.75, 1] as const;

const valueAt = ({ columns }: WhatIfTable, metric: string, at: number): number | null => {
  const value = columns.get(metric)?.values[at] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
};

/** The metrics that a metric is made of; none where it is no formula. */
const inputsOf = ({ source }: MetricModel): readonly string[] =>
  source?.kind === 'formula' ? formulaOf(source.formula).names : [];

const groundOf = ({ key, source }: MetricModel): MetricSpread['ground'] => {
  const builtIn = source ? undefined : metricNamed(key);
  return builtIn ? { dataset: builtIn.dataset, windowDays: builtIn.windowDays } : null;
};

/** Places in the table of the accounts that have a value, the least value first. */
const risingPlaces = (values: Float64Array): readonly number[] =>
  [...values.keys()]
    .filter((at) => !Number.isNaN(values[at]))
    .toSorted((a, b) => (values[a] as number) - (values[b] as number));

/** The spread of one metric of a model at a date; undefined where the model has no such metric. */
export const metricSpread = (db: Db, { model, metric, asOf }: SpreadQuestion): MetricSpread | undefined => {
  const own = model.metrics.find(({ key }) => key === metric);
  if (!own) return undefined;
  const table = keptTable(db, { asOf, model });
  const values = table.columns.get(metric)?.values ?? new Float64Array();
  const places = risingPlaces(values);
  const sampled = sampleShares.flatMap((share) => places[Math.round(share * (places.length - 1))] ?? []);
  const sample = (at: number): SampleAccount => ({
    ...(table.accounts[at] as WhatIfTable['accounts'][number]),
    value: values[at] as number,
    inputs: inputsOf(own).map((key) => ({ metric: key, value: valueAt(table, key, at) })),
  });
  return {
    metric,
    ground: groundOf(own),
    of: table.accounts.length,
    values: places.map((at) => values[at] as number),
    samples: [...new Set(sampled)].map(sample),
  };
};
