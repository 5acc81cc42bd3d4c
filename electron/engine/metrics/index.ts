/** The twenty built-in metrics, in the order of shared/model/metrics.ts. */
import type { Metric } from './metric.ts';
import { csat } from './csat.ts';
import { daysBeyondTerms } from './days-beyond-terms.ts';
import { daysSinceUse } from './days-since-use.ts';
import { daysToFirstUse } from './days-to-first-use.ts';
import { effort } from './effort.ts';
import { failureRate } from './failure-rate.ts';
import { featureBreadth } from './feature-breadth.ts';
import { firstContactResolution } from './first-contact-resolution.ts';
import { oldestOverdue } from './oldest-overdue.ts';
import { onTimePayment } from './on-time-payment.ts';
import { recommendation } from './recommendation.ts';
import { reopenRate } from './reopen-rate.ts';
import { repeatContacts } from './repeat-contacts.ts';
import { resolutionHours } from './resolution-hours.ts';
import { revenueTrend } from './revenue-trend.ts';
import { seatUtilisation } from './seat-utilisation.ts';
import { ticketRate } from './ticket-rate.ts';
import { trainedPeople } from './trained-people.ts';
import { trainingCompletion } from './training-completion.ts';
import { usageTrend } from './usage-trend.ts';

/** All metrics that are computed from rows. */
export const metrics: readonly Metric[] = [
  seatUtilisation,
  usageTrend,
  featureBreadth,
  daysSinceUse,
  trainingCompletion,
  trainedPeople,
  daysToFirstUse,
  ticketRate,
  repeatContacts,
  failureRate,
  firstContactResolution,
  resolutionHours,
  reopenRate,
  recommendation,
  csat,
  effort,
  onTimePayment,
  daysBeyondTerms,
  oldestOverdue,
  revenueTrend,
];

const byKey: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.key, metric]));

/** The metric of a key; undefined for a model's own metrics, which are only ever given. */
export const metricNamed = (key: string): Metric | undefined => byKey.get(key);
