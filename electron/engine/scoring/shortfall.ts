/** What an account lacks: how far each metric keeps it from 100 (health model, section 5). */
import type { MetricScore } from '../../../shared/model/score.ts';
import type { BareScore } from './score-account.ts';

/** Points of the overall score that a metric costs: weight × (100 − what it counts as). 0 where it does not count. */
export const shortfallOf = ({ weight, contribution }: Pick<MetricScore, 'weight' | 'contribution'>): number =>
  contribution === null ? 0 : weight * 100 - contribution;

/** The metric with the largest shortfall; null where nothing is known or nothing is lacking. */
export const worstMetric = (score: Pick<BareScore, 'dimensions'>): string | null => {
  const metrics = score.dimensions.flatMap((dimension) => dimension.metrics);
  const worst = metrics.reduce<MetricScore | null>(
    (so, metric) => (shortfallOf(metric) > (so ? shortfallOf(so) : 0) ? metric : so),
    null,
  );
  return worst?.key ?? null;
};
