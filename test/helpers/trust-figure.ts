/** A figure of a client's own that a metric can be made of, beside a metric that is built in. */
import { defaultModel } from '../../shared/model/default-model.ts';
import type { MetricModel } from '../../shared/model/model.ts';

/** A built-in metric as the default model has it. */
export const builtInMetric = (key: string): MetricModel =>
  defaultModel.metrics.find((own) => own.key === key) as MetricModel;

/** One that higher is better for. */
export const csat = builtInMetric('csat');

/** Trust on 1 to 5, judged for seven accounts. */
export const figure = {
  dataset: 'judgements',
  metric: 'trust',
  accounts: 7,
  least: 1,
  most: 5,
  newest: '2026-06-01',
} as const;
