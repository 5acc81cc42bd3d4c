/** Parts of a made-up account, each test changing only what it is about. */
import type { DimensionScore, Lever, MetricScore } from '../../../shared/model/score.ts';

/** A live metric: half of full on a weight of 0.1. */
export const metric = (key: string, change: Partial<MetricScore> = {}): MetricScore => ({
  key,
  value: 50,
  unit: 'percent',
  n: 10,
  newest: '2026-09-30',
  state: 'ok',
  score: 50,
  band: 'amber',
  weight: 0.1,
  contribution: 5,
  source: 'computed',
  ...change,
});

/** A metric without a value. */
export const gap = (key: string, state: MetricScore['state']): MetricScore =>
  metric(key, {
    value: null,
    score: null,
    contribution: null,
    weight: 0,
    band: 'unknown',
    state,
    source: null,
    n: null,
  });

/** A dimension of such metrics. */
export const dimension = (
  key: string,
  metrics: readonly MetricScore[],
  score: number | null = 50,
): DimensionScore => ({
  key,
  weight: 0.2,
  score,
  band: 'amber',
  coverage: 1,
  metrics,
});

/** A lever on a metric with a gain. */
export const lever = (key: string, gain: number): Lever => ({
  metric: key,
  dimension: 'adoption',
  gain,
  from: 1,
  to: 2,
  unit: 'days',
});
