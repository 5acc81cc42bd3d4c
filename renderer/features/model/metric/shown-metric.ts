/** The metric that is looked at, and how it is changed. */
import { createContext, useContext } from 'react';
import type { MetricModel } from '../../../../shared/model/model.ts';
import { useEditor } from '../draft-context.tsx';
import { withMetric } from './metric-edits.ts';
import type { HeardSpread } from './use-spread.ts';

/** What the parts of the panel work with. */
export interface ShownMetric extends HeardSpread {
  readonly metric: MetricModel;
  /** Where it stands in the draft: `metrics[3]`. */
  readonly path: string;
}

const ShownMetricContext = createContext<ShownMetric | null>(null);

/** Gives the metric to the parts of the panel. */
export const ShownMetricProvider = ShownMetricContext;

/** The metric that is looked at. */
export const useShownMetric = (): ShownMetric => {
  const value = useContext(ShownMetricContext);
  if (!value) throw new Error('useShownMetric outside its panel');
  return value;
};

/** Changes the metric that is looked at; edits with one `gesture` are one step back. */
export const useMetricEdit = (): ((change: (metric: MetricModel) => MetricModel, gesture?: string) => void) => {
  const { edit } = useEditor();
  const { key } = useShownMetric().metric;
  return (change, gesture) => edit((model) => withMetric(model, key, change), gesture);
};
