/** The model that every workspace starts with: health model, sections 3 and 4. */
import { type BuiltInDimension, type MetricKey } from './metrics.ts';
import type { MetricModel, Model, Points } from './model.ts';

const metric = (
  dimension: BuiltInDimension,
  key: MetricKey,
  points: Points,
  rules: Partial<Pick<MetricModel, 'weight' | 'minimumN' | 'maximumAgeDays'>> = {},
): MetricModel => ({
  key,
  dimension,
  weight: 1,
  points,
  policy: 'exclude',
  switch: 'auto',
  minimumN: null,
  maximumAgeDays: null,
  ...rules,
});

const metrics: readonly MetricModel[] = [
  metric('adoption', 'seatUtilisation', [[0, 0], [40, 50], [70, 75], [90, 100]], { maximumAgeDays: 60 }),
  metric('adoption', 'usageTrend', [[-50, 0], [-15, 50], [0, 75], [20, 100]], { maximumAgeDays: 60 }),
  metric('adoption', 'featureBreadth', [[0, 0], [20, 50], [40, 75], [70, 100]], { maximumAgeDays: 90 }),
  metric('adoption', 'daysSinceUse', [[3, 100], [14, 75], [30, 50], [90, 0]], { maximumAgeDays: 60 }),

  metric('activation', 'trainingCompletion', [[0, 0], [50, 50], [80, 75], [100, 100]]),
  metric('activation', 'trainedPeople', [[0, 0], [25, 50], [50, 75], [80, 100]]),
  metric('activation', 'daysToFirstUse', [[7, 100], [30, 75], [60, 50], [120, 0]]),

  metric('support', 'ticketRate', [[0, 80], [1, 100], [5, 75], [12, 50], [30, 0]], { maximumAgeDays: 90 }),
  metric('support', 'repeatContacts', [[0, 100], [10, 75], [25, 50], [60, 0]], { minimumN: 3, maximumAgeDays: 180 }),
  metric('support', 'failureRate', [[0, 100], [20, 75], [40, 50], [80, 0]], { minimumN: 3, maximumAgeDays: 180 }),
  metric('support', 'firstContactResolution', [[30, 0], [55, 50], [70, 75], [85, 100]], { minimumN: 5, maximumAgeDays: 180 }),
  metric('support', 'resolutionHours', [[4, 100], [24, 75], [72, 50], [240, 0]], { minimumN: 3, maximumAgeDays: 180 }),
  metric('support', 'reopenRate', [[0, 100], [5, 75], [15, 50], [40, 0]], { minimumN: 5, maximumAgeDays: 180 }),

  metric('satisfaction', 'recommendation', [[3, 0], [6.5, 50], [8, 75], [9.5, 100]], { maximumAgeDays: 365 }),
  metric('satisfaction', 'csat', [[40, 0], [65, 50], [80, 75], [95, 100]], { minimumN: 3, maximumAgeDays: 365 }),
  metric('satisfaction', 'effort', [[2, 0], [4, 50], [5.5, 75], [6.5, 100]], { maximumAgeDays: 365 }),

  metric('finance', 'onTimePayment', [[30, 0], [60, 50], [85, 75], [100, 100]], { maximumAgeDays: 120 }),
  metric('finance', 'daysBeyondTerms', [[0, 100], [10, 75], [30, 50], [90, 0]], { maximumAgeDays: 120 }),
  metric('finance', 'oldestOverdue', [[0, 100], [15, 75], [45, 50], [90, 0]], { weight: 2, maximumAgeDays: 120 }),
  metric('finance', 'revenueTrend', [[-30, 0], [-5, 50], [0, 75], [20, 100]]),
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
