/** How fast 50,000 accounts follow a change of the model; in Node, without the window's part. */
import { scoreValues } from '../../electron/engine/scoring/score-values.ts';
import { none, type Valued } from '../../electron/engine/scoring/values.ts';
import { evaluate } from '../../electron/engine/scoring/what-if/evaluate.ts';
import { bandChanges, sensitivityOf } from '../../electron/engine/scoring/what-if/sensitivity.ts';
import { tableOf, type WhatIfRow } from '../../electron/engine/scoring/what-if/table.ts';
import { defaultModel } from '../../shared/model/default-model.ts';
import type { MetricModel, Model } from '../../shared/model/model.ts';
import { median, timed } from './measure.ts';
import { random } from './random.ts';

const accounts = 50_000;
const limitMs = 100;
const rounds = 9;
/** One value in so many is missing. */
const missingOneIn = 8;

/** Any value between the ends of a metric's points, or none. */
const valueFrom = (next: () => number, metric: MetricModel): Valued => {
  if (next() < 1 / missingOneIn) return none(metric, 'missing', 'unknown');
  const [low = 0, high = 0] = [metric.points[0]?.[0], metric.points.at(-1)?.[0]];
  return { ...none(metric, 'ok', 'live'), value: low + next() * (high - low) };
};

const rowOf = (id: number): WhatIfRow => {
  const next = random(id);
  const values = new Map(defaultModel.metrics.map((metric) => [metric.key, valueFrom(next, metric)]));
  return {
    id,
    key: `A${id}`,
    name: `A${id}`,
    form: 0,
    model: defaultModel,
    valueOf: ({ key }) => values.get(key),
    override: null,
  };
};

const heavier = (key: string, weight: number): Model => ({
  ...defaultModel,
  dimensions: defaultModel.dimensions.map((own) => (own.key === key ? { key, weight } : own)),
});

const steeper: Model = {
  ...defaultModel,
  metrics: defaultModel.metrics.map((metric) =>
    metric.key === 'csat'
      ? {
          ...metric,
          points: [
            [50, 0],
            [95, 100],
          ],
        }
      : metric,
  ),
};

/** Measures and prints; answers whether a weight change reached all bands in time. */
export const benchWhatIf = (): boolean => {
  const rows = Array.from({ length: accounts }, (_, i) => rowOf(i + 1));
  const table = tableOf(defaultModel, rows);
  const first = timed(() => evaluate(table, defaultModel));
  const weights = Array.from({ length: rounds }, (_, i) => {
    const model = heavier('adoption', 20 + i * 3);
    return timed(() => bandChanges(table, first.value, evaluate(table, model)));
  });
  const points = timed(() => evaluate(table, steeper));
  const one = timed(() => rows.map((row) => scoreValues(defaultModel, row.valueOf).score));
  const everyWeight = timed(() => sensitivityOf(table, defaultModel));
  const weightMs = median(weights.map(({ ms }) => ms));
  const changed = weights.map(({ value }) => value.length).join(' ');
  console.log(`what-if, ${accounts} accounts, ${defaultModel.metrics.length} metrics, ms:`);
  console.log(
    `  a weight changed, to new bands and who changes: median ${weightMs.toFixed(1)} (limit ${limitMs})`,
  );
  console.log(`  accounts that change band, by round: ${changed}`);
  console.log(
    `  first evaluation ${first.ms.toFixed(1)}, points of one metric changed ${points.ms.toFixed(1)}`,
  );
  console.log(`  every weight a tenth up and down: ${everyWeight.ms.toFixed(0)}`);
  console.log(`  the same accounts one by one, as scoring does: ${one.ms.toFixed(0)}`);
  return weightMs < limitMs;
};
