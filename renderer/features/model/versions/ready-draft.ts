/** A ready model as a draft that keeps what the user made: own metrics and dimensions, their limits, the segments. Pure. */
import { builtInDimensions, isMetricKey } from '../../../../shared/model/metrics.ts';
import type { DimensionModel, MetricModel, Model } from '../../../../shared/model/model.ts';

const isOwnDimension = ({ key }: DimensionModel): boolean => !builtInDimensions.some((own) => own === key);
const isOwnMetric = ({ key }: MetricModel): boolean => !isMetricKey(key);

/** What a draft has that no ready model has. */
export const ownParts = (draft: Model): { readonly metrics: number; readonly segments: number } => ({
  metrics: draft.metrics.filter(isOwnMetric).length,
  segments: draft.variants.length,
});

/** The ready model under a name in the reader's language, with the draft's own parts beside its own. */
export const readyDraft = (ready: Model, draft: Model, name: string): Model => {
  const metrics = draft.metrics.filter(isOwnMetric);
  const own = new Set(metrics.map(({ key }) => key));
  return {
    ...ready,
    name,
    version: draft.version,
    dimensions: [...ready.dimensions, ...draft.dimensions.filter(isOwnDimension)],
    metrics: [...ready.metrics, ...metrics],
    caps: [...ready.caps, ...draft.caps.filter(({ metric }) => own.has(metric))],
    variants: draft.variants,
  };
};

/** A model from a version or a file as a draft over the current one: it keeps its number only where that is above. */
export const draftFrom = (model: Model, base: Pick<Model, 'version'>): Model => ({
  ...model,
  version: Math.max(base.version, model.version),
});
