/** What sets two models apart, in words: the part's name, the field's name, the old and the new value. Pure. */
import { type ModelDifference, modelDifferences } from '../../../../shared/model/differences.ts';
import type { CapRule, MetricModel, Model } from '../../../../shared/model/model.ts';
import { fieldName } from '../effect/problem-place.ts';
import {
  type Change,
  type Comparison,
  type DifferenceLine,
  type DifferenceWords,
  lineOf,
  sayIn,
  unitOf,
} from './difference-line.ts';
import { testText, valueText } from './value-words.ts';
import { variantLines } from './variant-words.ts';

/** A whole metric that came or went: what it weighs and where it counts. */
const metricText = ({ t, names, format }: Comparison, { dimension, weight }: MetricModel): string =>
  t('model.versions.metricIs', { dimension: names.dimension(dimension), weight: format.number(weight, 2) });

const keyed = (words: Comparison, [list, key, field]: readonly string[], change: Change): DifferenceLine => {
  const name = list === 'metrics' ? words.names.metric(key ?? '') : words.names.dimension(key ?? '');
  if (field !== undefined)
    return lineOf([name, fieldName(field, words.t)], change, sayIn(words, field, unitOf(words, key ?? '')));
  const whole = (value: unknown): string | null => {
    if (list === 'metrics') return metricText(words, value as MetricModel);
    return valueText('weight', (value as { weight: number }).weight, { ...words, unit: 'number' });
  };
  return lineOf([name], change, whole);
};

const capPattern = /^caps\.(?<metric>\S+) (?<op>\S+) (?<band>amber|red)/u;

const cap = (words: Comparison, path: string, change: Change): DifferenceLine => {
  const { metric = '', op = '>=', band = '' } = capPattern.exec(path)?.groups ?? {};
  const { t, names, format } = words;
  const rule = (value: unknown): string => {
    const limit = format.measured({ value: Number(value), unit: unitOf(words, metric) });
    return t('model.versions.capIs', {
      test: testText(op as CapRule['op'], limit, t),
      band: t(`bands.${band}.word`),
    });
  };
  return lineOf([t('model.versions.fields.caps'), names.metric(metric)], change, rule);
};

const linesOf = (words: Comparison, { path, ...change }: ModelDifference): readonly DifferenceLine[] => {
  const order = /^(\w+) \(order\)$/.exec(path)?.[1];
  if (order !== undefined)
    return [
      { place: [fieldName(order, words.t)], kind: 'changed', from: null, to: words.t('model.versions.order') },
    ];
  if (path.startsWith('caps.')) return [cap(words, path, change)];
  if (path.startsWith('variants.')) return variantLines(words, path.slice('variants.'.length), change);
  const steps = path.split('.');
  if (steps[0] === 'metrics' || steps[0] === 'dimensions') return [keyed(words, steps, change)];
  const field = steps.at(-1) ?? path;
  return [lineOf([fieldName(field, words.t)], change, sayIn(words, field))];
};

/** All differences from one model to another, in the order of `modelDifferences`. */
export const differenceLines = (from: Model, to: Model, words: DifferenceWords): readonly DifferenceLine[] =>
  modelDifferences(from, to).flatMap((difference) => linesOf({ ...words, models: [from, to] }, difference));
