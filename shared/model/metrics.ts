/** The names of the twenty built-in metrics; what each means is in its file under electron/engine/metrics. */
import type { MetricModel } from './model.ts';
import type { Unit } from './score.ts';

/** The five dimensions that are built in, in the order they are shown. */
export const builtInDimensions = ['adoption', 'activation', 'support', 'satisfaction', 'finance'] as const;

/** One of the five. */
export type BuiltInDimension = (typeof builtInDimensions)[number];

/** Key → unit; the order is the order on the page. `ticketRate` is per month where seats are unknown. */
export const builtInMetrics = {
  seatUtilisation: 'percent',
  usageTrend: 'percent',
  featureBreadth: 'percent',
  daysSinceUse: 'days',
  trainingCompletion: 'percent',
  trainedPeople: 'percent',
  daysToFirstUse: 'days',
  ticketRate: 'perSeats',
  repeatContacts: 'percent',
  failureRate: 'percent',
  firstContactResolution: 'percent',
  resolutionHours: 'hours',
  reopenRate: 'percent',
  recommendation: 'points',
  csat: 'percent',
  effort: 'points',
  onTimePayment: 'percent',
  daysBeyondTerms: 'days',
  oldestOverdue: 'days',
  revenueTrend: 'percent',
} as const satisfies Readonly<Record<string, Unit>>;

/** One of the twenty. */
export type MetricKey = keyof typeof builtInMetrics;

/** All twenty, in order. */
export const metricKeys = Object.keys(builtInMetrics) as readonly MetricKey[];

/** Whether a name is one of the twenty. */
export const isMetricKey = (key: string): key is MetricKey => Object.hasOwn(builtInMetrics, key);

/** What a metric's value is measured in, where the value itself says nothing else. */
export const unitOf = ({ key, unit }: Pick<MetricModel, 'key' | 'unit'>): Unit =>
  unit ?? (isMetricKey(key) ? builtInMetrics[key] : 'number');
