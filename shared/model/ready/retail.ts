import { pointsOf } from '../default-model.ts';
import { fromDefault } from './from-default.ts';

/** Retail with a loyalty card: usage rows are purchases, features are departments; visits are weeks apart. */
export const retail = fromDefault({
  name: 'Retail with loyalty',
  weights: { adoption: 45, activation: 10, support: 10, satisfaction: 25, finance: 10 },
  metrics: {
    seatUtilisation: { switch: 'off' },
    daysSinceUse: { weight: 2, points: pointsOf('14:100 45:75 90:50 180:0') },
    featureBreadth: { points: pointsOf('0:0 10:50 25:75 50:100') },
    daysToFirstUse: { points: pointsOf('7:100 21:75 45:50 90:0') },
  },
});
