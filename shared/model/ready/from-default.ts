/** Ready models as what they do otherwise than the default. */
import { defaultModel } from '../default-model.ts';
import type { BuiltInDimension, MetricKey } from '../metrics.ts';
import type { MetricModel, Model } from '../model.ts';

/** What sets a ready model apart. */
export interface Differences {
  readonly name: string;
  readonly weights: Readonly<Record<BuiltInDimension, number>>;
  readonly metrics?: Readonly<
    Partial<Record<MetricKey, Partial<Pick<MetricModel, 'weight' | 'points' | 'switch' | 'maximumAgeDays'>>>>
  >;
  readonly caps?: Model['caps'];
}

/** The default model with these differences. */
export const fromDefault = ({ name, weights, metrics = {}, caps = defaultModel.caps }: Differences): Model => {
  const weightOf: Readonly<Record<string, number>> = weights;
  const changeOf: Readonly<Record<string, Partial<MetricModel>>> = metrics;
  return {
    ...defaultModel,
    name,
    dimensions: defaultModel.dimensions.map(({ key, weight }) => ({ key, weight: weightOf[key] ?? weight })),
    metrics: defaultModel.metrics.map((metric) => ({ ...metric, ...changeOf[metric.key] })),
    caps,
  };
};
