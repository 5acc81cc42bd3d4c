/** Any model that a file may hold: built-in metrics, metrics of its own, formulas, caps and variants. */
import fc from 'fast-check';
import { builtInDimensions, type MetricKey, metricKeys } from '../../shared/model/metrics.ts';
import type { CapRule, MetricModel, Model, OwnName, Points, Variant } from '../../shared/model/model.ts';

const weight = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.001, max: 50, noNaN: true }));
const policy = fc.constantFrom('exclude', 'neutral', 'worst', 'block');

/** Two to five points in rising order of value, any scores. */
export const anyPoints: fc.Arbitrary<Points> = fc
  .uniqueArray(
    fc.double({ min: -500, max: 500, noNaN: true }).map((x) => x + 0),
    {
      minLength: 2,
      maxLength: 5,
      comparator: (a, b) => a === b,
    },
  )
  .chain((xs) =>
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: xs.length, maxLength: xs.length })
      .map((ys) => xs.toSorted((a, b) => a - b).map((x, i) => [x, ys[i] as number] as const)),
  );

const name: fc.Arbitrary<OwnName> = fc.constantFrom(
  'Ziyaret',
  { en: 'Visits', he: 'ביקורים' },
  { tr: 'İlgi “A”' },
);

const common = {
  dimension: fc.constantFrom(...builtInDimensions, 'own'),
  weight,
  points: anyPoints,
  policy,
  switch: fc.constantFrom('auto', 'auto', 'on'),
  minimumN: fc.constant(null),
};
const age = fc.option(fc.integer({ min: 1, max: 400 }));

const builtIn = (key: MetricKey): fc.Arbitrary<MetricModel> =>
  fc.record({
    key: fc.constant(key),
    ...common,
    maximumAgeDays: age,
    minimumN: fc.option(fc.integer({ min: 1, max: 6 })),
  });

const own = fc.record({
  key: fc.constant('visits'),
  ...common,
  maximumAgeDays: age,
  name,
  source: fc.constant({ kind: 'own', dataset: 'measurements', metric: 'Visits' } as const),
  unit: fc.constantFrom('days', 'percent', 'number'),
  direction: fc.constantFrom('higher', 'lower'),
});

const formula = (over: readonly string[]): fc.Arbitrary<MetricModel> =>
  fc.record({
    key: fc.constant('made'),
    ...common,
    maximumAgeDays: fc.constant(null),
    name,
    source: fc
      .tuple(fc.constantFrom(...over), fc.constantFrom(...over))
      .chain(([a, b]) =>
        fc.constantFrom(`(${a} + ${b}) ÷ 2`, `if(${a} > ${b}, ${a}, 10)`, `min(100, ${a} / ${b})`),
      )
      .map((text) => ({ kind: 'formula', formula: text }) as const),
  });

const capOn = (keys: readonly string[]): fc.Arbitrary<CapRule> =>
  fc.record({
    metric: fc.constantFrom(...keys),
    op: fc.constantFrom('>=', '>', '<=', '<'),
    value: fc.integer({ min: -20, max: 120 }),
    band: fc.constantFrom('amber', 'red'),
  });

const cutoffs = fc.record({ amber: fc.integer({ min: 1, max: 49 }), green: fc.integer({ min: 50, max: 99 }) });

const variantOf = (keys: readonly string[], index: number): fc.Arbitrary<Variant> =>
  fc.record(
    {
      name: fc.constant(`Variant ${index}`),
      when: fc.array(
        fc.constantFrom(
          { attribute: 'segment', op: '=', value: 'SMB' } as const,
          { attribute: 'ageDays', op: '>', value: 300 } as const,
          { attribute: 'owner', op: '!=', value: 'Deniz' } as const,
        ),
        { minLength: 1, maxLength: 2 },
      ),
      cutoffs,
      dimensionWeights: fc.record({ adoption: weight, own: weight }, { requiredKeys: [] }),
      metrics: fc
        .record({ weight, points: anyPoints, policy }, { requiredKeys: [] })
        .map((change) => ({ [keys[0] as string]: change })),
    },
    { requiredKeys: ['name', 'when'] },
  );

/** Models that pass every check. */
export const validModels: fc.Arbitrary<Model> = fc.subarray([...metricKeys], { minLength: 2 }).chain((keys) => {
  const all = [...keys, 'visits', 'made'];
  return fc.record({
    name: fc.constantFrom('Any', 'Herhangi “bir” model', 'מודל'),
    version: fc.integer({ min: 1, max: 9 }),
    cutoffs,
    minimumCoverage: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
    dimensions: fc.tuple(
      ...builtInDimensions.map((key) => weight.map((w) => ({ key, weight: w }))),
      fc.record({ key: fc.constant('own'), name, weight }),
    ),
    metrics: fc.tuple(...keys.map(builtIn), own, formula([...keys, 'visits'])),
    caps: fc.array(capOn(all), { maxLength: 4 }),
    variants: fc
      .integer({ min: 0, max: 2 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => variantOf(all, i)))),
  });
});
