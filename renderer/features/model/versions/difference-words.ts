/** What sets two models apart, in words: the part's name, the field's name, the old and the new value. Pure. */
import type { TFunction } from 'i18next';
import type { Format } from '../../../../shared/format.ts';
import { type ModelDifference, modelDifferences } from '../../../../shared/model/differences.ts';
import { isMetricKey, builtInMetrics } from '../../../../shared/model/metrics.ts';
import type { MetricModel, Model } from '../../../../shared/model/model.ts';
import type { Unit } from '../../../../shared/model/score.ts';
import type { ModelNames } from '../../../ui/model-names.ts';
import { fieldName } from '../effect/problem-place.ts';
import { type ValueWords, valueText } from './value-words.ts';

/** One difference as it is read. */
export interface DifferenceLine {
  /** From the outside in: "Segment “Enterprise”", "Satisfaction (CSAT)", "Weight". */
  readonly place: readonly string[];
  readonly kind: ModelDifference['kind'];
  /** Null where there was nothing, or nothing that says more than the kind does. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What finds words. */
export interface DifferenceWords {
  readonly t: TFunction;
  readonly names: ModelNames;
  readonly format: Format;
}

interface Comparison extends DifferenceWords {
  readonly models: readonly [from: Model, to: Model];
}

type Change = Pick<ModelDifference, 'kind' | 'from' | 'to'>;

const unitOf = ({ models }: Comparison, key: string): Unit => {
  if (isMetricKey(key)) return builtInMetrics[key];
  return (
    models
      .findLast(({ metrics }) => metrics.some((own) => own.key === key))
      ?.metrics.find((own) => own.key === key)?.unit ?? 'number'
  );
};

const lineOf = (place: readonly string[], { kind, from, to }: Change, say: (value: unknown) => string | null) =>
  ({
    place,
    kind,
    from: from === null && kind === 'added' ? null : say(from),
    to: to === null && kind === 'removed' ? null : say(to),
  }) satisfies DifferenceLine;

const sayIn = (words: Comparison, field: string, unit: Unit = 'number') => {
  const ways: ValueWords = { ...words, unit };
  return (value: unknown): string | null => valueText(field, value, ways);
};

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
  const { metric = '', op = '', band = '' } = capPattern.exec(path)?.groups ?? {};
  const { t, names, format } = words;
  const rule = (value: unknown): string =>
    t('model.versions.capIs', {
      op: t(`model.versions.ops.${op}`),
      value: format.measured({ value: Number(value), unit: unitOf(words, metric) }),
      band: t(`bands.${band}.word`),
    });
  return lineOf([t('model.versions.fields.caps'), names.metric(metric)], change, rule);
};

type Own = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

const kindOf = (from: unknown, to: unknown): Change['kind'] => {
  if (from === undefined) return 'added';
  return to === undefined ? 'removed' : 'changed';
};

/** Two records key by key; those that are alike are left out. */
const changesIn = (from: unknown, to: unknown): readonly (Change & { readonly key: string })[] => {
  const [before, after] = [(from ?? {}) as Own, (to ?? {}) as Own];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [{ key, kind: kindOf(old, now), from: old ?? null, to: now ?? null }];
  });
};

/** What a segment does otherwise than the base, one line per metric and field. */
const ofVariant = (
  words: Comparison,
  name: string,
  field: string,
  change: Change,
): readonly DifferenceLine[] => {
  const { t, names } = words;
  const segment = t('model.effect.place.variant', { name });
  if (field === 'dimensionWeights')
    return changesIn(change.from, change.to).map((own) =>
      lineOf([segment, names.dimension(own.key), fieldName('weight', t)], own, sayIn(words, 'weight')),
    );
  if (field === 'metrics')
    return changesIn(change.from, change.to).flatMap((metric) =>
      changesIn(metric.from, metric.to).map((own) =>
        lineOf(
          [segment, names.metric(metric.key), fieldName(own.key, t)],
          own,
          sayIn(words, own.key, unitOf(words, metric.key)),
        ),
      ),
    );
  return [lineOf([segment, fieldName(field, t)], change, sayIn(words, field))];
};

const variantFields = ['when', 'cutoffs', 'dimensionWeights', 'metrics'] as const;

const variant = (words: Comparison, rest: string, change: Change): readonly DifferenceLine[] => {
  const has = (name: string): boolean =>
    words.models.every((model) => model.variants.some((own) => own.name === name));
  const field = variantFields.find((own) => rest.endsWith(`.${own}`) && has(rest.slice(0, -own.length - 1)));
  if (field !== undefined) return ofVariant(words, rest.slice(0, -field.length - 1), field, change);
  return [lineOf([words.t('model.effect.place.variant', { name: rest })], change, () => null)];
};

const linesOf = (words: Comparison, { path, ...change }: ModelDifference): readonly DifferenceLine[] => {
  const order = /^(\w+) \(order\)$/.exec(path)?.[1];
  if (order !== undefined)
    return [
      { place: [fieldName(order, words.t)], kind: 'changed', from: null, to: words.t('model.versions.order') },
    ];
  if (path.startsWith('caps.')) return [cap(words, path, change)];
  if (path.startsWith('variants.')) return variant(words, path.slice('variants.'.length), change);
  const steps = path.split('.');
  if (steps[0] === 'metrics' || steps[0] === 'dimensions') return [keyed(words, steps, change)];
  const field = steps.at(-1) ?? path;
  return [lineOf([fieldName(field, words.t)], change, sayIn(words, field))];
};

/** All differences from one model to another, in the order of `modelDifferences`. */
export const differenceLines = (from: Model, to: Model, words: DifferenceWords): readonly DifferenceLine[] =>
  modelDifferences(from, to).flatMap((difference) => linesOf({ ...words, models: [from, to] }, difference));
