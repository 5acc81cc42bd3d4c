/** The model that every workspace starts with: health model, sections 3 and 4. */
import { type BuiltInDimension, type MetricKey } from './metrics.ts';
import type { MetricModel, Model, Points } from './model.ts';

/** Points as the health model writes them: `value:score`, in rising order of value. */
export const pointsOf = (text: string): Points =>
  text.split(' ').map((pair) => {
    const [value, score] = pair.split(':').map(Number);
    if (value === undefined || score === undefined) throw new RangeError(`not a point: ${pair}`);
    return [value, score];
  });

/** What sets a metric apart; what is left out is as most have it. */
interface Rules extends Partial<Pick<MetricModel, 'weight' | 'minimumN' | 'maximumAgeDays'>> {
  readonly points: string;
}

const inDimension = (
  dimension: BuiltInDimension,
  metrics: Readonly<Partial<Record<MetricKey, Rules>>>,
): readonly MetricModel[] =>
  Object.entries(metrics).map(([key, { points, ...rules }]) => ({
    key,
    dimension,
    weight: 1,
    points: pointsOf(points),
    policy: 'exclude',
    switch: 'auto',
    minimumN: null,
    maximumAgeDays: null,
    ...rules,
  }));

const metrics: readonly MetricModel[] = [
  ...inDimension('adoption', {
    seatUtilisation: { points: '0:0 40:50 70:75 90:100', maximumAgeDays: 60 },
    usageTrend: { points: '-50:0 -15:50 0:75 20:100', maximumAgeDays: 60 },
    featureBreadth: { points: '0:0 20:50 40:75 70:100', maximumAgeDays: 90 },
    daysSinceUse: { points: '3:100 14:75 30:50 90:0', maximumAgeDays: 60 },
  }),
  ...inDimension('activation', {
    trainingCompletion: { points: '0:0 50:50 80:75 100:100' },
    trainedPeople: { points: '0:0 25:50 50:75 80:100' },
    daysToFirstUse: { points: '7:100 30:75 60:50 120:0' },
  }),
  ...inDimension('support', {
    ticketRate: { points: '0:80 1:100 5:75 12:50 30:0', maximumAgeDays: 90 },
    repeatContacts: { points: '0:100 10:75 25:50 60:0', minimumN: 3, maximumAgeDays: 180 },
    failureRate: { points: '0:100 20:75 40:50 80:0', minimumN: 3, maximumAgeDays: 180 },
    firstContactResolution: { points: '30:0 55:50 70:75 85:100', minimumN: 5, maximumAgeDays: 180 },
    resolutionHours: { points: '4:100 24:75 72:50 240:0', minimumN: 3, maximumAgeDays: 180 },
    reopenRate: { points: '0:100 5:75 15:50 40:0', minimumN: 5, maximumAgeDays: 180 },
  }),
  ...inDimension('satisfaction', {
    recommendation: { points: '3:0 6.5:50 8:75 9.5:100', maximumAgeDays: 365 },
    csat: { points: '40:0 65:50 80:75 95:100', minimumN: 3, maximumAgeDays: 365 },
    effort: { points: '2:0 4:50 5.5:75 6.5:100', maximumAgeDays: 365 },
  }),
  ...inDimension('finance', {
    onTimePayment: { points: '30:0 60:50 85:75 100:100', maximumAgeDays: 120 },
    daysBeyondTerms: { points: '0:100 10:75 30:50 90:0', maximumAgeDays: 120 },
    oldestOverdue: { points: '0:100 15:75 45:50 90:0', weight: 2, maximumAgeDays: 120 },
    revenueTrend: { points: '-30:0 -5:50 0:75 20:100' },
  }),
];

/** The default model, version 1. */
export const defaultModel: Model = {
  name: 'Standard',
  version: 1,
  cutoffs: { amber: 50, green: 75 },
  minimumCoverage: 0.6,
  dimensions: [
    { key: 'adoption', weight: 30 },
    { key: 'activation', weight: 15 },
    { key: 'support', weight: 20 },
    { key: 'satisfaction', weight: 20 },
    { key: 'finance', weight: 15 },
  ],
  metrics,
  caps: [
    { metric: 'oldestOverdue', op: '>=', value: 60, band: 'amber' },
    { metric: 'oldestOverdue', op: '>=', value: 90, band: 'red' },
  ],
  variants: [],
};
