/** Levers and paths where formulas follow their inputs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cappedBand } from '../../../electron/engine/scoring/caps.ts';
import { leversOf, pathToGreen } from '../../../electron/engine/scoring/levers.ts';
import { scoreValues } from '../../../electron/engine/scoring/score-values.ts';
import type { Valuation } from '../../../electron/engine/scoring/valuation.ts';
import { type OtherValues, withValues } from '../../../electron/engine/scoring/what-if/with-values.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { type AnyValues, anyModel, anyValues, reachingPoints, valuesOf } from '../../helpers/any-model.ts';

const formulas = ['(m0 + m1) / 2', 'min(m0, m2)', 'if(m1 > 50, m0, m2)', '100 - m3', 'm4 * 2', 'm0 / m5'];

/** Values as scoring asks for them; a formula follows. */
const valuationOf = (model: Model, values: AnyValues): Valuation => {
  const known = valuesOf(values);
  return { model, valueOf: (metric) => (metric.source?.kind === 'formula' ? undefined : known(metric)) };
};

/** Any model with one or two formulas over its metrics, one of them over the other, and perhaps a cap on it. */
const withFormulas: fc.Arbitrary<Model> = fc
  .tuple(anyModel(), fc.subarray(formulas, { minLength: 1, maxLength: 2 }), reachingPoints, fc.boolean())
  .map(([model, texts, points, isCapped]) => {
    const made = texts.map((formula, i): MetricModel => ({
      ...(model.metrics[0] as MetricModel),
      key: `f${i}`,
      source: { kind: 'formula', formula: i === 0 ? formula : `max(f0, ${formula})` },
      points,
    }));
    const caps = isCapped ? [{ metric: 'f0', op: '<', value: 40, band: 'amber' } as const] : [];
    return { ...model, metrics: [...model.metrics, ...made], caps: [...model.caps.slice(0, 1), ...caps] };
  });

const putIn = ({ model, valueOf }: Valuation, values: OtherValues) =>
  scoreValues(model, withValues(valueOf, values));

const targets = (levers: readonly { readonly metric: string; readonly to: number }[]): OtherValues =>
  Object.fromEntries(levers.map(({ metric, to }) => [metric, to]));

describe('with formulas', () => {
  it('a lever counts what follows: 40 → 80 lifts itself and the mean of two', () => {
    // Two metrics and their mean, each a third; points are the value itself, green from 75. 40 → 75 brings 35 ÷ 3
    // itself and, the mean going from 60 to 77.5, another 17.5 ÷ 3.
    const points = [
      [0, 0],
      [100, 100],
    ] as const;
    const part = { dimension: 'd', weight: 1, policy: 'exclude', switch: 'auto', minimumN: null } as const;
    const metric = { ...part, points, maximumAgeDays: null };
    const model: Model = {
      name: 'Mean',
      version: 1,
      cutoffs: { amber: 50, green: 75 },
      minimumCoverage: 0,
      dimensions: [{ key: 'd', weight: 1 }],
      metrics: [
        { ...metric, key: 'a' },
        { ...metric, key: 'b' },
        { ...metric, key: 'mean', source: { kind: 'formula', formula: '(a + b) / 2' } },
      ],
      caps: [],
      variants: [],
    };
    const valuation = valuationOf(model, { a: 40, b: 80 });
    const [lever, ...others] = leversOf(valuation);
    expect(lever).toMatchObject({ metric: 'a', from: 40, to: 75 });
    expect(lever?.gain).toBeCloseTo((35 + 17.5) / 3, 9);
    // b is green, and even at 100 the mean would be 70: no lever.
    expect(others).toEqual([]);
    // 60 + 17.5 = 77.5: one step is enough, and the formula is none.
    expect(pathToGreen(valuation)).toMatchObject({ reaches: true, levers: [{ metric: 'a', to: 75 }] });
  });

  it('bring exactly what they say, and are never formulas', () => {
    let seen = 0;
    fc.assert(
      fc.property(withFormulas, anyValues, (model, values) => {
        const valuation = valuationOf(model, values);
        const before = scoreValues(model, valuation.valueOf);
        for (const lever of leversOf(valuation)) {
          seen += 1;
          expect(lever.metric).not.toMatch(/^f/);
          const after = putIn(valuation, targets([lever]));
          expect((after.score ?? 0) - (before.score ?? 0)).toBeCloseTo(lever.gain, 9);
        }
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('a path that says it reaches green ends green when its targets are put in, its gains adding up', () => {
    let reached = 0;
    fc.assert(
      fc.property(withFormulas, anyValues, (model, values) => {
        const valuation = valuationOf(model, values);
        const before = scoreValues(model, valuation.valueOf);
        const path = pathToGreen(valuation);
        if (!path) return;
        const after = putIn(valuation, targets(path.levers));
        expect(after.score).toBeCloseTo(path.score, 9);
        const gains = path.levers.reduce((sum, { gain }) => sum + gain, before.score ?? 0);
        expect(gains).toBeCloseTo(path.score, 9);
        if (!path.reaches) return;
        reached += 1;
        expect(cappedBand(after.computedBand, after.caps)).toBe('green');
        for (const spare of path.levers) {
          const less = putIn(valuation, targets(path.levers.filter((lever) => lever !== spare)));
          expect(cappedBand(less.computedBand, less.caps)).not.toBe('green');
        }
      }),
      { numRuns: 200 },
    );
    expect(reached).toBeGreaterThan(40);
  });
});
