import { describe, expect, it } from 'vitest';
import { npsOf } from '../../../shared/model/surveys/nps.ts';
import { wilson } from '../../../shared/model/surveys/wilson.ts';
import { expectedClv, yearlyChurn } from '../../../electron/engine/value/value.ts';
import { overallBand } from '../../../electron/engine/scoring/bands.ts';
import { bandOf } from '../../../shared/model/band-of.ts';
import { scoreOf } from '../../../shared/model/points.ts';
import { rollUp, type RollUpMetric, type Standing } from '../../../electron/engine/scoring/roll-up.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Points, Policy } from '../../../shared/model/model.ts';
import worked from '../../fixtures/worked.json' with { type: 'json' };

const close = (actual: number | null | undefined, expected: number | null): void => {
  if (expected === null || actual === null || actual === undefined) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThan(1e-9);
};

const standings: Readonly<Record<string, Standing>> = {
  ok: 'live',
  missing: 'unknown',
  notApplicable: 'leftOut',
};

describe('worked cases', () => {
  it.each(worked.points)('scores $value as $score', ({ points, value, score }) => {
    close(scoreOf(points as unknown as Points, value), score);
  });

  it.each(worked.bands)('colours $score $band', ({ score, band }) => {
    expect(bandOf(score, defaultModel.cutoffs)).toBe(band);
  });

  it.each(worked.rollUp)('$name', ({ dimensions, metrics, expected }) => {
    const rolled = rollUp(
      Object.entries(dimensions).flatMap(([key, weight]) => (weight === undefined ? [] : [{ key, weight }])),
      metrics.map((metric): RollUpMetric => ({
        ...metric,
        policy: metric.policy as Policy,
        standing: standings[metric.state] as Standing,
      })),
    );
    close(rolled.score, expected.score);
    close(rolled.coverage, expected.coverage);
    close(rolled.range[0], expected.range[0] as number);
    close(rolled.range[1], expected.range[1] as number);
    expect(overallBand(rolled, defaultModel)).toBe(expected.band);
    for (const [key, score] of Object.entries(expected.dimensionScores))
      close(rolled.dimensions.find((dimension) => dimension.key === key)?.score, score ?? null);
    expect([...rolled.shares.keys()].sort()).toEqual(Object.keys(expected.contributions).sort());
    for (const [key, contribution] of Object.entries(expected.contributions))
      close(rolled.shares.get(key)?.contribution, contribution as number);
  });

  it.each(worked.nps)(
    'NPS of $promoters − $detractors in $n',
    ({ promoters, detractors, n, score, low, high }) => {
      const nps = npsOf({ promoters, detractors, answers: n });
      close(nps?.score, score);
      close(nps?.low, low);
      close(nps?.high, high);
    },
  );

  it.each(worked.wilson)('Wilson of $hits in $n', ({ hits, n, share, low, high }) => {
    const interval = wilson(hits, n);
    close(interval?.share, share);
    close(interval?.low, low);
    close(interval?.high, high);
  });

  it.each(worked.value)('value %#', (given) => {
    if (given.monthlyChurn !== undefined) close(yearlyChurn(given.monthlyChurn), given.yearlyChurn);
    else close(expectedClv(given), given.expectedClv);
  });
});
