/** Any model and any values that its metrics may have, for property tests. */
import fc from 'fast-check';
import type { ValueSourceOf } from '../../electron/engine/scoring/formula-values.ts';
import type { Valued } from '../../electron/engine/scoring/values.ts';
import type { MetricState } from '../../shared/model/score.ts';
import type { CapRule, MetricModel, Model, Points } from '../../shared/model/model.ts';

/** The metrics of any model: six, in three dimensions. */
export const anyKeys = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'] as const;
const dimensions = ['d0', 'd1', 'd2'] as const;

const someValues = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 5 });

const pointsFrom = (xs: readonly number[], ys: readonly number[]): Points =>
  xs.toSorted((a, b) => a - b).map((x, i) => [x, ys[i] ?? 0]);

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 });

/** Points whose scores rise from 0 to 100 with the value. */
export const risingPoints: fc.Arbitrary<Points> = fc.tuple(someValues, scores).map(([xs, ys]) => {
  const rising = ys.slice(0, xs.length).toSorted((a, b) => a - b);
  return pointsFrom(xs, [0, ...rising.slice(1, -1), 100]);
});

/** Points that rise, fall, or are best in the middle; they always reach 100. */
export const reachingPoints: fc.Arbitrary<Points> = risingPoints.chain((rising) => {
  const falling: Points = rising.map(([x, y]) => [x, 100 - y]);
  const back: Points = rising.toReversed().map(([x, y]) => [201 - x, y]);
  return fc.constantFrom(rising, falling, [...rising, ...back]);
});

const metricModel = (key: string, points: fc.Arbitrary<Points>): fc.Arbitrary<MetricModel> =>
  fc.record({
    key: fc.constant(key),
    dimension: fc.constantFrom(...dimensions),
    weight: fc.integer({ min: 1, max: 9 }),
    points,
    policy: fc.constantFrom('exclude', 'exclude', 'neutral', 'worst', 'block'),
    switch: fc.constant('auto'),
    minimumN: fc.constant(null),
    maximumAgeDays: fc.constant(null),
  });

const capRule: fc.Arbitrary<CapRule> = fc.record({
  metric: fc.constantFrom(...anyKeys),
  op: fc.constantFrom('>=', '>', '<=', '<'),
  value: fc.integer({ min: 0, max: 100 }),
  band: fc.constantFrom('amber', 'red'),
});

/** A model of the six metrics with any weights, policies, caps and cut-offs; `points` are what its metrics may have. */
export const anyModel = (points: fc.Arbitrary<Points> = reachingPoints): fc.Arbitrary<Model> =>
  fc.record({
    name: fc.constant('Any'),
    version: fc.constant(1),
    cutoffs: fc.record({ amber: fc.integer({ min: 20, max: 50 }), green: fc.integer({ min: 51, max: 95 }) }),
    minimumCoverage: fc.constantFrom(0, 0.3, 0.6),
    dimensions: fc.tuple(
      ...dimensions.map((key) => fc.integer({ min: 1, max: 40 }).map((weight) => ({ key, weight }))),
    ),
    metrics: fc.tuple(...anyKeys.map((key) => metricModel(key, points))),
    caps: fc.array(capRule, { maxLength: 3 }),
    variants: fc.constant([]),
  });

/** What the metrics of one account hold: key → value, or the state that says why there is none. */
export type AnyValues = Readonly<Record<string, number | Exclude<MetricState, 'ok'>>>;

const anyValue = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: -20, max: 220, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom('missing', 'expired', 'notApplicable', 'off') },
);

/** Values for the six metrics, some of them unknown or left out. */
export const anyValues: fc.Arbitrary<AnyValues> = fc
  .tuple(...anyKeys.map(() => anyValue))
  .map((own) => Object.fromEntries(anyKeys.map((key, i) => [key, own[i] ?? 'missing'])) as AnyValues);

const valued = (value: AnyValues[string] | undefined): Valued => {
  const state = typeof value === 'number' ? 'ok' : (value ?? 'missing');
  const standingWithout = state === 'missing' || state === 'expired' ? 'unknown' : 'leftOut';
  return {
    state,
    standing: state === 'ok' ? 'live' : standingWithout,
    value: typeof value === 'number' ? value : null,
    unit: 'number',
    n: null,
    newest: null,
    source: null,
    waiting: false,
  };
};

/** Values as scoring asks for them. */
export const valuesOf =
  (values: AnyValues): ValueSourceOf =>
  ({ key }) =>
    valued(values[key]);
