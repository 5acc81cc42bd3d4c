/** A model as the text of a file: readable, the same text for the same model. */
import { texts } from '../../i18n/index.ts';
import { isMetricKey } from '../metrics.ts';
import type { DimensionModel, MetricModel, Model, Variant } from '../model.ts';
import { isBuiltInDimension } from './built-in.ts';
import { modelFormat, modelFormatVersion } from './model-schema.ts';

const metricFields = (metric: MetricModel) => ({
  key: metric.key,
  name: isMetricKey(metric.key) ? texts.en.metrics[metric.key].name : metric.name,
  dimension: metric.dimension,
  source: metric.source,
  unit: metric.unit,
  direction: metric.direction,
  weight: metric.weight,
  points: metric.points,
  relative: metric.relative,
  policy: metric.policy,
  switch: metric.switch,
  minimumN: metric.minimumN,
  maximumAgeDays: metric.maximumAgeDays,
});

const dimensionFields = ({ key, name, weight }: DimensionModel) => ({
  key,
  name: isBuiltInDimension(key) ? texts.en.dimensions[key].name : name,
  weight,
});

const variantFields = ({ name, when, cutoffs, dimensionWeights, metrics }: Variant) => ({
  name,
  when: when.map(({ attribute, op, value }) => ({ attribute, op, value })),
  cutoffs: cutoffs && { amber: cutoffs.amber, green: cutoffs.green },
  dimensionWeights,
  metrics,
});

/** A model as the object of its file, fields in the order they are written; built-in names in English, for the reader. */
export const modelDocument = (model: Model) => ({
  format: modelFormat,
  formatVersion: modelFormatVersion,
  name: model.name,
  version: model.version,
  cutoffs: { amber: model.cutoffs.amber, green: model.cutoffs.green },
  minimumCoverage: model.minimumCoverage,
  dimensions: model.dimensions.map(dimensionFields),
  metrics: model.metrics.map(metricFields),
  caps: model.caps.map(({ metric, op, value, band }) => ({ metric, op, value, band })),
  variants: model.variants.map(variantFields),
});

/** Numbers, lists of numbers and lists of those stand on one line. */
const isFlat = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isFlat) : typeof value === 'number';

const written = (value: unknown, indent = ''): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value) && isFlat(value)) return `[${value.map((item) => written(item)).join(', ')}]`;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + written(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => `${inner}${JSON.stringify(name)}: ${written(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
};

/** The text of a model's file; `parseModel` reads the same model from it. */
export const writeModel = (model: Model): string => `${written(modelDocument(model))}\n`;
