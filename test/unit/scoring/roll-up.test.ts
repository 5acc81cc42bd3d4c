import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUp, type RollUpMetric } from '../../../electron/engine/scoring/roll-up.ts';
import { anyRollUp, type RollUpCase } from '../../helpers/roll-up-cases.ts';

const withoutBlock = ({ dimensions, metrics }: RollUpCase): RollUpCase => ({
  dimensions,
  metrics: metrics.map((metric) => (metric.policy === 'block' ? { ...metric, policy: 'exclude' } : metric)),
});

const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, n) => sum + n, 0);

describe('rolling up', () => {
  it('gives contributions that add up to the score, and weights that add up to 1', () => {
    fc.assert(
      fc.property(anyRollUp, ({ dimensions, metrics }) => {
        const { score, shares } = rollUp(dimensions, metrics);
        if (score === null) {
          expect(shares.size).toBe(0);
          return;
        }
        const parts = [...shares.values()];
        expect(total(parts.map((share) => share.contribution ?? 0))).toBeCloseTo(score, 9);
        expect(total(parts.map((share) => share.weight))).toBeCloseTo(1, 9);
      }),
    );
  });

  it('gives the weighted mean of the dimensions that have a score', () => {
    fc.assert(
      fc.property(anyRollUp, ({ dimensions, metrics }) => {
        const { score, dimensions: parts } = rollUp(dimensions, metrics);
        const scored = parts.filter((part) => part.score !== null);
        const weights = total(scored.map((part) => part.weight));
        const mean = total(scored.map((part) => part.weight * (part.score ?? 0))) / weights;
        if (score === null) expect(scored).toEqual([]);
        else expect(mean).toBeCloseTo(score, 9);
      }),
    );
  });

  it('keeps the score within its range, whatever stands in for the unknown', () => {
    fc.assert(
      fc.property(anyRollUp.map(withoutBlock), ({ dimensions, metrics }) => {
        const { score, range } = rollUp(dimensions, metrics);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(range[0] - 1e-9);
        expect(score).toBeLessThanOrEqual(range[1] + 1e-9);
      }),
    );
  });

  it('gives a range as wide as what is not covered', () => {
    fc.assert(
      fc.property(anyRollUp, ({ dimensions, metrics }) => {
        const { coverage, range } = rollUp(dimensions, metrics);
        expect(range[1] - range[0]).toBeCloseTo(100 * (1 - coverage), 9);
      }),
    );
  });

  it('narrows the range when an unknown value becomes known', () => {
    fc.assert(
      fc.property(anyRollUp, fc.double({ min: 0, max: 100, noNaN: true }), ({ dimensions, metrics }, score) => {
        const gap = metrics.find((metric) => metric.standing === 'unknown');
        if (!gap) return;
        const before = rollUp(dimensions, metrics).range;
        const after = rollUp(
          dimensions,
          metrics.map((m) => (m === gap ? { ...m, standing: 'live' as const, score } : m)),
        ).range;
        expect(after[0]).toBeGreaterThanOrEqual(before[0] - 1e-9);
        expect(after[1]).toBeLessThanOrEqual(before[1] + 1e-9);
      }),
    );
  });

  it('does not care about the scale of the weights', () => {
    fc.assert(
      fc.property(
        anyRollUp,
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 2, max: 9 }),
        ({ dimensions, metrics }, a, b) => {
          const before = rollUp(dimensions, metrics);
          const after = rollUp(
            dimensions.map((dimension) => ({ ...dimension, weight: dimension.weight * a })),
            metrics.map((metric) => ({ ...metric, weight: metric.weight * b })),
          );
          expect(after.score ?? -1).toBeCloseTo(before.score ?? -1, 9);
          expect(after.coverage).toBeCloseTo(before.coverage, 9);
        },
      ),
    );
  });

  it('never scores lower for a metric that scores higher', () => {
    fc.assert(
      fc.property(anyRollUp, fc.double({ min: 0, max: 100, noNaN: true }), ({ dimensions, metrics }, more) => {
        const first = metrics.find((metric) => metric.standing === 'live');
        if (!first) return;
        const raised = metrics.map((m) => (m === first ? { ...m, score: Math.max(m.score ?? 0, more) } : m));
        expect(rollUp(dimensions, raised).score ?? 0).toBeGreaterThanOrEqual(
          (rollUp(dimensions, metrics).score ?? 0) - 1e-9,
        );
      }),
    );
  });

  it('ignores what is left out, dimension and all', () => {
    const known: RollUpMetric = {
      key: 'a',
      dimension: 'A',
      weight: 1,
      policy: 'exclude',
      standing: 'live',
      score: 60,
    };
    const out: RollUpMetric = {
      key: 'b',
      dimension: 'B',
      weight: 9,
      policy: 'block',
      standing: 'leftOut',
      score: null,
    };
    const rolled = rollUp(
      [
        { key: 'A', weight: 1 },
        { key: 'B', weight: 9 },
      ],
      [known, out],
    );
    expect(rolled).toMatchObject({ score: 60, coverage: 1, range: [60, 60] });
    expect(rolled.dimensions[1]).toEqual({ key: 'B', weight: 0, score: null, coverage: 0 });
  });

  it('says nothing where nothing applies', () => {
    expect(rollUp([{ key: 'A', weight: 1 }], [])).toMatchObject({ score: null, coverage: 0, range: [0, 100] });
  });
});
