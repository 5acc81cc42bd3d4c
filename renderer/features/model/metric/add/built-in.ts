/** Built-in metrics that a model lacks, and how they come back. Pure. */
import { defaultModel } from '../../../../../shared/model/default-model.ts';
import type { MetricModel, Model } from '../../../../../shared/model/model.ts';
import { withNewMetric } from '../own/new-metric.ts';

/** The built-in metrics that are not in a model, as every workspace begins with them. */
export const missingBuiltIns = (model: Pick<Model, 'metrics'>): readonly MetricModel[] =>
  defaultModel.metrics.filter(({ key }) => !model.metrics.some((own) => own.key === key));

/** The model with a built-in metric again: in its dimension, or in the first one where the model lacks that too. */
export const withBuiltIn = (model: Model, metric: MetricModel): Model => {
  const isThere = model.dimensions.some(({ key }) => key === metric.dimension);
  const dimension = isThere ? metric.dimension : (model.dimensions[0]?.key ?? metric.dimension);
  return withNewMetric(model, { ...metric, dimension });
};
