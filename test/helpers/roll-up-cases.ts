/** Any dimensions and metrics that a roll-up may meet, for property tests. */
import fc from 'fast-check';
import type { RollUpMetric } from '../../electron/engine/scoring/roll-up.ts';
import type { DimensionModel } from '../../shared/model/model.ts';

const weight = fc.integer({ min: 1, max: 20 });

const metricOf = (index: number, dimensions: number): fc.Arbitrary<RollUpMetric> =>
  fc.record({
    key: fc.constant(`m${index}`),
    dimension: fc.integer({ min: 0, max: dimensions - 1 }).map((i) => `d${i}`),
    weight,
    policy: fc.constantFrom('exclude', 'neutral', 'worst', 'block'),
    standing: fc.constantFrom('live', 'live', 'unknown', 'leftOut'),
    score: fc.double({ min: 0, max: 100, noNaN: true }),
  });

/** One of them. */
export interface RollUpCase {
  readonly dimensions: readonly DimensionModel[];
  readonly metrics: readonly RollUpMetric[];
}

/** One to four dimensions, none to eight metrics, every policy and standing. */
export const anyRollUp: fc.Arbitrary<RollUpCase> = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    dimensions: fc.tuple(
      ...Array.from({ length: count }, (_, i) => weight.map((w) => ({ key: `d${i}`, weight: w }))),
    ),
    metrics: fc
      .integer({ min: 0, max: 8 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => metricOf(i, count)))),
  }),
);
