/** What the overview was asked to show; it outlives the screen. Pure. */
import type { ValueMeasure } from '../../../../shared/model/chart-order.ts';
import type { MoverMonths } from '../../../../shared/model/overview.ts';

export { valueMeasures, type ValueMeasure } from '../../../../shared/model/chart-order.ts';

/** How many days of renewals may be looked at. */
export const renewalSpans = [30, 60, 90, 180] as const;

/** One of them. */
export type RenewalSpan = (typeof renewalSpans)[number];

/** The choices. */
export interface OverviewChoices {
  readonly measure: ValueMeasure;
  /** Undefined follows the accounts: the one that most of them are in. */
  readonly currency: string | null | undefined;
  readonly months: MoverMonths;
  readonly days: RenewalSpan;
  /** A column of texts; null follows the accounts: the first that any of them has a value in. */
  readonly group: string | null;
}

/** What is shown until somebody chooses. */
export const usualChoices: OverviewChoices = {
  measure: 'mrr',
  currency: undefined,
  months: 1,
  days: 90,
  group: null,
};
