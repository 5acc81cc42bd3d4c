/** The full waterfall of an account and what is around it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreValues } from '../../../electron/engine/scoring/score-values.ts';
import {
  countedDimensions,
  rangeParts,
  unknownMetrics,
} from '../../../renderer/features/account/why/full-rows.ts';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import { anyModel, anyValues, valuesOf } from '../../helpers/any-model.ts';
import { dimension, gap, metric } from './made-up.ts';

const pageOf = (score: object) => ({ score, dimensionsOff: [] }) as unknown as AccountPage;

describe('the full waterfall', () => {
  it('runs through every metric that counts, stand-ins among them, and ends on the score', () => {
    let standIns = 0;
    fc.assert(
      fc.property(anyModel(), anyValues, (model, values) => {
        const score = scoreValues(model, valuesOf(values));
        const rows = countedDimensions(pageOf(score)).flatMap(({ metrics }) => metrics);
        standIns += rows.filter((row) => row.metric.value === null).length;
        if (score.score === null) expect(rows).toEqual([]);
        else expect(rows.at(-1)?.to).toBeCloseTo(score.score, 9);
        rows.forEach((row, i) => expect(row.from).toBe(i === 0 ? 0 : rows[i - 1]?.to));
      }),
      { numRuns: 300 },
    );
    expect(standIns).toBeGreaterThan(5);
  });

  it('explains the width of the range by what each dimension does not know', () => {
    fc.assert(
      fc.property(anyModel(), anyValues, (model, values) => {
        const score = scoreValues(model, valuesOf(values));
        const parts = rangeParts(pageOf(score));
        if (parts.length === 0) return;
        const width = parts.reduce((sum, { couldAdd }) => sum + couldAdd, 0);
        expect(width).toBeCloseTo(score.range[1] - score.range[0], 9);
      }),
    );
  });
});

describe('metrics without a value', () => {
  it('say what becomes of them', () => {
    const metrics = [
      metric('known'),
      gap('a', 'missing'),
      gap('b', 'expired'),
      gap('c', 'tooFew'),
      gap('d', 'tooFew'),
      gap('e', 'notApplicable'),
      gap('f', 'off'),
      gap('g', 'off'),
    ];
    const rule = (key: string, change: object) => ({
      key,
      policy: 'worst',
      isQuietWhenFew: false,
      isSwitchedOff: false,
      ...change,
    });
    const definitions = [
      ...['a', 'b', 'c', 'e', 'f'].map((key) => rule(key, key === 'a' ? { policy: 'neutral' } : {})),
      rule('d', { isQuietWhenFew: true }),
      rule('g', { isSwitchedOff: true }),
    ];
    const page = {
      ...pageOf({ dimensions: [dimension('support', metrics)] }),
      definitions,
    } as unknown as AccountPage;
    expect(unknownMetrics(page).map((row) => [row.metric.key, row.treatment])).toEqual([
      ['a', 'neutral'],
      ['b', 'worst'],
      ['c', 'worst'],
      ['d', 'quiet'],
      ['e', 'notApplicable'],
      ['f', 'off'],
      ['g', 'switchedOff'],
    ]);
  });
});
