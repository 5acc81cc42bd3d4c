/** The page's short waterfall and the reason of its light. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreValues } from '../../../electron/engine/scoring/score-values.ts';
import { pathToGreen } from '../../../electron/engine/scoring/levers.ts';
import { dimensionParts, leverParts } from '../../../renderer/features/account/why/bridge-rows.ts';
import { reasonOf, valuesBand } from '../../../renderer/features/account/why/reason.ts';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import { anyModel, anyValues, valuesOf } from '../../helpers/any-model.ts';
import { dimension, gap, lever, metric } from './made-up.ts';

type Part = Pick<AccountPage, 'score' | 'dimensionsOff' | 'levers' | 'pathToGreen' | 'model'>;

const page = (change: object, rest: object = {}): Part =>
  ({
    score: { score: 60, computedBand: 'amber', caps: [], coverage: 1, dimensions: [], ...change },
    dimensionsOff: [],
    levers: [],
    pathToGreen: null,
    model: { cutoffs: { amber: 50, green: 75 }, minimumCoverage: 0.6 },
    ...rest,
  }) as unknown as Part;

describe('the bridge', () => {
  it('adds dimensions up to the score, whatever the model and the values', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyModel(), anyValues, (model, values) => {
        const score = scoreValues(model, valuesOf(values));
        const parts = dimensionParts(page(score));
        if (score.score === null) {
          expect(parts).toEqual([]);
          return;
        }
        seen += 1;
        expect(parts.at(-1)?.to).toBeCloseTo(score.score, 9);
        for (const part of parts) expect(part.points).toBeLessThanOrEqual(part.full + 1e-9);
        expect(parts.reduce((sum, part) => sum + part.full, 0)).toBeCloseTo(100, 9);
      }),
    );
    expect(seen).toBeGreaterThan(20);
  });

  it('leads on by levers to the end of the path, however little room there is', () => {
    fc.assert(
      fc.property(anyModel(), anyValues, fc.integer({ min: 3, max: 8 }), (model, values, room) => {
        const score = scoreValues(model, valuesOf(values));
        const path = pathToGreen({ model, valueOf: valuesOf(values) });
        if (!path || path.levers.length === 0) return;
        const { shown, more } = leverParts(page(score, { pathToGreen: path }), room);
        expect(shown.length + (more ? 1 : 0)).toBeLessThanOrEqual(room);
        expect(more?.to ?? shown.at(-1)?.to).toBeCloseTo(path.score, 9);
      }),
    );
  });

  it('puts levers beside the path on top of the score itself', () => {
    const { shown } = leverParts(page({}, { levers: [lever('a', 4), lever('b', 2)] }), 5);
    expect(shown.map(({ from, to }) => [from, to])).toEqual([
      [60, 64],
      [60, 62],
    ]);
  });
});

describe('the reason', () => {
  const cap = { metric: 'oldestOverdue', band: 'red', reason: '', value: 95 } as const;

  it('names the dimensions below green, the most costly first', () => {
    // 0.2 × (75 − 60) = 3 points and 0.2 × (75 − 30) = 9 points short; the third is green.
    const dimensions = [
      dimension('support', [metric('a')], 60),
      dimension('finance', [metric('b')], 30),
      dimension('adoption', [metric('c')], 80),
    ];
    const { because } = reasonOf(page({ dimensions }));
    expect(because).toMatchObject({ kind: 'below', dimensions: [{ key: 'finance' }, { key: 'support' }] });
  });

  it('is the rule where the number would be better, with the light that the number has', () => {
    const capped = page({ caps: [cap] });
    expect(reasonOf(capped)).toMatchObject({
      band: 'red',
      because: { kind: 'cap', number: 'amber', caps: [cap] },
    });
    expect(valuesBand({ computedBand: 'red', caps: [{ ...cap, band: 'amber' }] })).toBe('red');
  });

  it('is what is not known where there is no light, and then there is no path', () => {
    const dimensions = [dimension('support', [gap('a', 'missing'), metric('b'), gap('c', 'off')])];
    const grey = page(
      { computedBand: 'unknown', caps: [cap], dimensions },
      { pathToGreen: { levers: [], reaches: false } },
    );
    expect(reasonOf(grey)).toMatchObject({
      band: 'unknown',
      because: { kind: 'coverage', gaps: [{ key: 'a' }] },
      toGreen: { kind: 'none' },
    });
    expect(reasonOf(page({ score: null, computedBand: 'unknown' })).because.kind).toBe('nothing');
  });

  it('says honestly where no path reaches green, and whether the number or a rule is why', () => {
    const to = (score: number) =>
      reasonOf(page({}, { pathToGreen: { levers: [], caps: [cap], score, reaches: false } })).toGreen.kind;
    expect([to(74), to(80)]).toEqual(['short', 'capped']);
  });
});
