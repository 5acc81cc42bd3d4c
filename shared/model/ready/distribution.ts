import { pointsOf } from '../default-model.ts';
import { fromDefault } from './from-default.ts';

/** Distribution and wholesale: usage rows are orders, features are product groups; credit is part of the trade. */
export const distribution = fromDefault({
  name: 'Distribution',
  weights: { adoption: 35, activation: 5, support: 15, satisfaction: 15, finance: 30 },
  metrics: {
    seatUtilisation: { switch: 'off' },
    featureBreadth: { points: pointsOf('0:0 10:50 25:75 50:100') },
    daysSinceUse: { points: pointsOf('14:100 35:75 60:50 150:0') },
    daysBeyondTerms: { points: pointsOf('0:100 15:75 40:50 120:0') },
  },
  caps: [
    { metric: 'oldestOverdue', op: '>=', value: 60, band: 'amber' },
    { metric: 'oldestOverdue', op: '>=', value: 120, band: 'red' },
  ],
});
