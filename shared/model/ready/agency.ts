import { pointsOf } from '../default-model.ts';
import { fromDefault } from './from-default.ts';

/** Agencies and services: people judge people. Work takes days, not hours; seats do not exist. */
export const agency = fromDefault({
  name: 'Agency and services',
  weights: { adoption: 10, activation: 10, support: 25, satisfaction: 35, finance: 20 },
  metrics: {
    seatUtilisation: { switch: 'off' },
    recommendation: { weight: 2 },
    resolutionHours: { points: pointsOf('8:100 48:75 120:50 360:0') },
  },
});
