/** Sliders and tried values of the account page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreValues } from '../../../electron/engine/scoring/score-values.ts';
import { withValues } from '../../../electron/engine/scoring/what-if/with-values.ts';
import {
  greenTarget,
  placeOnTrack,
  stretchesOf,
  takenValue,
  trackOf,
} from '../../../renderer/features/account/what-if/tracks.ts';
import {
  canTry,
  changesOf,
  pageAsIf,
  withoutValue,
  withPath,
  withValue,
} from '../../../renderer/features/account/what-if/tried.ts';
import type { AccountPage, MetricDefinition } from '../../../shared/model/account-page.ts';
import { bandOf } from '../../../shared/model/band-of.ts';
import { scoreOf } from '../../../shared/model/points.ts';
import { anyKeys, anyModel, anyValues, reachingPoints, valuesOf } from '../../helpers/any-model.ts';
import { anyPoints } from '../../helpers/valid-models.ts';
import { gap, metric } from './made-up.ts';

const cutoffs = { amber: 50, green: 75 };

describe('a track', () => {
  it('runs from end to end of the points, and on to a value that lies outside', () => {
    const points = [
      [0, 0],
      [90, 100],
    ] as const;
    expect(trackOf({ points }, 42)).toEqual({ low: 0, high: 90, step: 0.1 });
    expect(trackOf({ points }, 250)).toMatchObject({ low: 0, high: 250, step: 1 });
    expect(trackOf({ points: [[5, 50]] }, null)).toEqual({ low: 5, high: 6, step: 0.1 });
  });

  it('takes values rounded to its step, its ends as they are', () => {
    const track = { low: -3.333, high: 90, step: 0.1 };
    expect([-9, -3.333, 41.26, 95].map((value) => takenValue(track, value))).toEqual([
      -3.333, -3.333, 41.3, 90,
    ]);
  });

  it('is lit from end to end without a gap, each stretch with the light of its values', () => {
    fc.assert(
      fc.property(anyPoints, fc.double({ min: -600, max: 600, noNaN: true }), (points, own) => {
        const track = trackOf({ points }, own);
        const stretches = stretchesOf(points, cutoffs, track);
        expect(stretches[0]?.from).toBe(track.low);
        expect(stretches.at(-1)?.to).toBe(track.high);
        for (const [i, { from, to, band }] of stretches.entries()) {
          if (i > 0) expect(from).toBe(stretches[i - 1]?.to);
          const inside = from + (to - from) * 0.37;
          const score = scoreOf(points, inside);
          // A rounding error decides on a cut-off itself, and in a stretch no wider than one.
          if (to - from > 1e-9 && Math.min(Math.abs(score - 50), Math.abs(score - 75)) > 1e-6)
            expect(bandOf(score, cutoffs)).toBe(band);
        }
        expect(placeOnTrack(track, track.low)).toBe(0);
        expect(placeOnTrack(track, track.high)).toBe(100);
      }),
    );
  });

  it('has a green target wherever the points are green at all', () => {
    fc.assert(
      fc.property(reachingPoints, fc.double({ min: -20, max: 220, noNaN: true }), (points, from) => {
        const target = greenTarget(points, cutoffs, from);
        if (target === undefined) expect(scoreOf(points, from)).toBeGreaterThanOrEqual(75 - 1e-9);
        else expect(scoreOf(points, target)).toBeGreaterThanOrEqual(75 - 1e-9);
      }),
    );
    expect(
      greenTarget(
        [
          [0, 0],
          [1, 60],
        ],
        cutoffs,
        0,
      ),
    ).toBeUndefined();
  });
});

describe('tried values', () => {
  it('are put in, taken back one by one, and follow a path', () => {
    const tried = withValue(withValue({}, 'a', 1), 'b', 2);
    expect(withoutValue(tried, 'a')).toEqual({ b: 2 });
    expect(
      withPath(tried, [
        { metric: 'b', to: 9 },
        { metric: 'c', to: 0 },
      ]),
    ).toEqual({ a: 1, b: 9, c: 0 });
  });

  it('are for metrics that apply and are not switched off', () => {
    const rules = { isSwitchedOff: false } as MetricDefinition;
    expect(canTry(metric('a'), rules)).toBe(true);
    expect(canTry(gap('a', 'missing'), rules)).toBe(true);
    expect(canTry(gap('a', 'notApplicable'), rules)).toBe(false);
    expect(canTry(gap('a', 'off'), { ...rules, isSwitchedOff: true })).toBe(false);
  });

  it('change the score by what is listed, together with what weights moved', () => {
    const change = fc.tuple(fc.constantFrom(...anyKeys), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(anyModel(), anyValues, change, (model, values, [key, value]) => {
        const before = scoreValues(model, valuesOf(values));
        const after = scoreValues(model, withValues(valuesOf(values), { [key]: value }));
        const { changes, others, total } = changesOf(before, after, { [key]: value });
        expect(changes.map((own) => own.metric)).toEqual([key]);
        expect(total).toBeCloseTo((after.score ?? 0) - (before.score ?? 0), 9);
        expect((changes[0]?.points ?? 0) + others).toBeCloseTo(total, 9);
        // As long as the same metrics count, nothing happens to the others.
        if (typeof values[key] === 'number') expect(others).toBeCloseTo(0, 9);
      }),
    );
  });

  it('leave a light that a person set aside', () => {
    const page = {
      score: { band: 'green', computedBand: 'amber', caps: [], override: { band: 'green' } },
    } as unknown as AccountPage;
    expect(pageAsIf(page, null).score).toMatchObject({ band: 'amber', override: null });
  });
});
