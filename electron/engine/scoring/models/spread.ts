/** How a metric's values lie over the accounts: the histogram behind its points. */
import type { Day } from '../../../../shared/dates.ts';
import { firstPoints, percentile } from '../../../../shared/model/first-points.ts';
import type { Model } from '../../../../shared/model/model.ts';
import type { MetricSpread } from '../../../../shared/model/model-page.ts';
import type { Db } from '../../db/statements.ts';
import { keptTable } from '../what-if/kept-table.ts';

const binCount = 24;

const binsOf = (rising: readonly number[]): MetricSpread['bins'] => {
  const [least, most] = [rising[0], rising.at(-1)];
  if (least === undefined || most === undefined) return [];
  if (least === most) return [{ from: least, to: most, accounts: rising.length }];
  const step = (most - least) / binCount;
  const counts = Array<number>(binCount).fill(0);
  for (const value of rising) {
    const bin = Math.min(binCount - 1, Math.floor((value - least) / step));
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts.map((accounts, i) => ({ from: least + i * step, to: least + (i + 1) * step, accounts }));
};

const percentilesOf = (rising: readonly number[]): MetricSpread['percentiles'] => {
  if (rising.length === 0) return null;
  const at = (percent: number): number => percentile(rising, percent);
  return [at(5), at(25), at(50), at(75), at(95)];
};

/** Which way a metric's points go; a built-in one has no direction of its own. */
const directionOf = ({ direction, points }: Model['metrics'][number]): 'higher' | 'lower' => {
  if (direction !== undefined) return direction;
  return (points.at(-1)?.[1] ?? 0) >= (points[0]?.[1] ?? 0) ? 'higher' : 'lower';
};

/** The spread of one metric of a model at a date; undefined where the model has no such metric. */
export const metricSpread = (
  db: Db,
  { model, metric, asOf }: { readonly model: Model; readonly metric: string; readonly asOf: Day },
): MetricSpread | undefined => {
  const own = model.metrics.find(({ key }) => key === metric);
  if (!own) return undefined;
  const { columns, accounts } = keptTable(db, { asOf, model });
  const rising = [...(columns.get(metric)?.values ?? [])]
    .filter((value) => !Number.isNaN(value))
    .toSorted((a, b) => a - b);
  return {
    metric,
    accounts: rising.length,
    of: accounts.length,
    bins: binsOf(rising),
    percentiles: percentilesOf(rising),
    firstPoints: firstPoints(rising, directionOf(own)),
  };
};
