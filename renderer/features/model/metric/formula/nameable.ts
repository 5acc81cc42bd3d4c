/** Which metrics a formula may name. Pure. */
import type { MetricModel, Model } from '../../../../../shared/model/model.ts';
import { withFollowers } from '../own/removal.ts';

/** All metrics but itself, those that are switched off, and those whose formulas come back to it. */
export const nameableFor = (model: Model, key: string): readonly MetricModel[] => {
  const followers = withFollowers(model, key);
  return model.metrics.filter((metric) => metric.switch !== 'off' && !followers.includes(metric.key));
};
