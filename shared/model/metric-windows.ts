/** How many days each built-in metric looks back, for its SQL and for whoever explains it. */
import type { MetricKey } from './metrics.ts';

/** Key → days; null: all of the past. */
export const metricWindowDays = {
  seatUtilisation: 30,
  usageTrend: 90,
  featureBreadth: 90,
  daysSinceUse: null,
  trainingCompletion: null,
  trainedPeople: null,
  daysToFirstUse: null,
  ticketRate: 90,
  repeatContacts: 180,
  failureRate: 180,
  firstContactResolution: 180,
  resolutionHours: 180,
  reopenRate: 180,
  recommendation: 365,
  csat: 365,
  effort: 365,
  onTimePayment: 365,
  daysBeyondTerms: 365,
  oldestOverdue: null,
  revenueTrend: 365,
} as const satisfies Readonly<Record<MetricKey, number | null>>;
