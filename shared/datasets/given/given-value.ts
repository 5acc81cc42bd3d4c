/** How a built-in metric is given as a figure. */
import type { MetricKey } from '../../model/metrics.ts';

/** What the figures of a column must look like to be the metric. */
export type GivenShape =
  | 'percent' // 0..100, or 0..1 throughout and then a hundredth of it
  | 'largePercent' // as percent, but a mean on a scale to 10 must not be taken for it
  | 'days'
  | 'hours'
  | 'tenScale' // a mean on 0..10
  | 'sevenScale'; // a mean on 1..7

/** How one built-in metric is given. */
export interface GivenValue {
  readonly metric: MetricKey;
  readonly shape: GivenShape;
  readonly headings: readonly string[];
  /** Those that head a count as well: without a percent sign or shares of one they mean that. */
  readonly counts?: readonly string[];
}
