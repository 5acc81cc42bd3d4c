import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf } from '../../../shared/model/surveys/mean.ts';
import { type NpsCounts, npsDifference, npsEstimate, npsOf } from '../../../shared/model/surveys/nps.ts';
import { wilson } from '../../../shared/model/surveys/wilson.ts';

const counts = (least: number): fc.Arbitrary<NpsCounts> =>
  fc
    .tuple(fc.nat(400), fc.nat(400), fc.nat(400))
    .filter((parts) => parts[0] + parts[1] + parts[2] >= least)
    .map(([promoters, passives, detractors]) => ({
      promoters,
      detractors,
      answers: promoters + passives + detractors,
    }));

describe('NPS', () => {
  it('stays within ±100, and from five answers on lies within its interval', () => {
    fc.assert(
      fc.property(counts(5), (own) => {
        const { score, low, high } = npsOf(own) ?? { score: NaN, low: NaN, high: NaN };
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(score).toBeGreaterThanOrEqual(low);
        expect(score).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('turns round when promoters and detractors change places', () => {
    fc.assert(
      fc.property(counts(1), ({ promoters, detractors, answers }) => {
        const [one, other] = [
          npsOf({ promoters, detractors, answers }),
          npsOf({ promoters: detractors, detractors: promoters, answers }),
        ];
        expect(one?.score).toBeCloseTo(-(other?.score ?? NaN), 9);
        expect(one?.low).toBeCloseTo(-(other?.high ?? NaN), 9);
      }),
    );
  });
});

describe('a change of NPS', () => {
  // By hand: 50 of 100 and 20 of 100: n' 103, p' 50.75/103, d' 20.75/103, variance 0.591705... / 103.
  const earlier = npsEstimate({ promoters: 50, detractors: 20, answers: 100 })!;
  it('divides by both standard errors', () => {
    const [p, d] = [50.75 / 103, 20.75 / 103];
    expect(earlier.standardError).toBeCloseTo(100 * Math.sqrt((p + d - (p - d) ** 2) / 103), 12);
    const change = npsDifference(npsEstimate({ promoters: 80, detractors: 20, answers: 100 })!, earlier);
    const [q, e] = [80.75 / 103, 20.75 / 103];
    const z = 0.3 / Math.sqrt((p + d - (p - d) ** 2) / 103 + (q + e - (q - e) ** 2) / 103);
    expect(change.difference).toBeCloseTo(30, 12);
    expect(change.z).toBeCloseTo(z, 12);
    expect(change.real).toBe(true);
  });

  it('is noise where few answered, whatever the difference', () => {
    const few = (promoters: number) => npsEstimate({ promoters, detractors: 0, answers: 5 })!;
    expect(npsDifference(few(4), few(2))).toMatchObject({ difference: 40, real: false });
  });

  it('is not told under five answers', () => {
    expect(npsEstimate({ promoters: 4, detractors: 0, answers: 4 })).toBeNull();
  });
});

describe('a share', () => {
  it('lies within its Wilson interval, which lies within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (hits, others) => {
        const found = wilson(hits, hits + others);
        expect(found === null).toBe(hits + others === 0);
        if (found === null) return;
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.high).toBeLessThanOrEqual(1 + 1e-15);
        expect(found.share).toBeGreaterThanOrEqual(found.low - 1e-12);
        expect(found.share).toBeLessThanOrEqual(found.high + 1e-12);
      }),
    );
  });
});

describe('a mean', () => {
  it('has the interval of Student’s t', () => {
    // Scores 4 5 6 7 3: mean 5, deviation √2.5; t for 4 degrees 2.776, for 29 degrees 2.045.
    const small = meanOf([4, 5, 6, 7, 3], [1, 7])!;
    expect(small.mean).toBe(5);
    expect((small.high - 5) / Math.sqrt(2.5 / 5)).toBeCloseTo(2.776, 1);
    const values = Array.from({ length: 30 }, (_, i) => 3 + (i % 3));
    const large = meanOf(values, [1, 7])!;
    const deviation = Math.sqrt(20 / 29);
    expect((large.high - large.mean) / (deviation / Math.sqrt(30))).toBeCloseTo(2.045, 2);
  });

  it('keeps within the scale, and is not told of one value', () => {
    expect(meanOf([7, 7, 7, 7, 1], [1, 7])?.high).toBe(7);
    expect(meanOf([5], [1, 7])).toBeNull();
  });
});
