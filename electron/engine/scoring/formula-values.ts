/** The values of formula metrics: they follow from the values of the other metrics of one account. */
import { evaluate } from '../../../shared/model/formula/evaluate.ts';
import { formulaOf, type KnownFormula } from '../../../shared/model/formula/known-formulas.ts';
import { unitOf } from '../../../shared/model/metrics.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { none, type Valued } from './values.ts';

/** How a metric's value is found; undefined for a formula, which is then computed from the others. */
export type ValueSourceOf = (metric: MetricModel) => Valued | undefined;

/** How much worse one input's gap is than another's: the worst one says why a formula has no value. */
const gravityOf = ({ state, standing }: Valued): number => {
  switch (state) {
    case 'notApplicable':
      return 4;
    case 'missing':
      return 3;
    case 'expired':
      return 2;
    case 'tooFew':
      return standing === 'unknown' ? 1.5 : 1;
    case 'ok':
    case 'off':
      return 0;
  }
};

const newestOf = (inputs: readonly Valued[]): number | null =>
  inputs.reduce<number | null>(
    (newest, { newest: day }) => (day !== null && (newest === null || day > newest) ? day : newest),
    null,
  );

const worstOf = (gaps: readonly Valued[]): Valued | undefined =>
  gaps.toSorted((a, b) => gravityOf(b) - gravityOf(a))[0];

/** Off while a metric it names is off, unless the user insists on it. */
const withInputOff = (metric: MetricModel): Valued =>
  metric.switch === 'on' ? none(metric, 'missing', 'unknown') : none(metric, 'off', 'leftOut');

const computed = (
  metric: MetricModel,
  { formula, names }: KnownFormula,
  inputOf: (key: string) => Valued | undefined,
): Valued => {
  const all = names.map(inputOf);
  if (all.some((input) => input === undefined || input.state === 'off')) return withInputOff(metric);
  const used: Valued[] = [];
  const value = evaluate(formula, (key) => {
    const input = inputOf(key) as Valued;
    used.push(input);
    return input.value;
  });
  const gap = worstOf(used.filter((input) => input.value === null));
  const newest = newestOf(used);
  if (value !== null)
    return { ...none(metric, 'ok', 'live'), value, unit: unitOf(metric), newest, source: 'computed' };
  // Without a gap it divided by zero: there is no such number, and that is not known.
  return { ...none(metric, gap?.state ?? 'missing', gap?.standing ?? 'unknown'), newest };
};

/**
 * The values of a model's metrics with its formulas computed, each after the metrics it names.
 * A formula's state, when it has no value: `off` if a metric it names is off, else the worst state among the metrics
 * that were needed (does not apply, missing, expired, too few), `missing` where it divides by zero.
 */
export const withFormulas = (model: Model, valueOf: ValueSourceOf): ((metric: MetricModel) => Valued) => {
  if (!model.metrics.some(({ source }) => source?.kind === 'formula'))
    return (metric) => valueOf(metric) ?? none(metric, 'missing', 'unknown');
  const byKey = new Map(model.metrics.map((metric) => [metric.key, metric]));
  const values = new Map<string, Valued>();
  const valueIn = (metric: MetricModel): Valued => {
    const known = values.get(metric.key);
    if (known) return known;
    // Stands while the formula is computed: one that comes back to itself has no value.
    values.set(metric.key, none(metric, 'missing', 'unknown'));
    const value = valueOf(metric) ?? follow(metric);
    values.set(metric.key, value);
    return value;
  };
  const inputOf = (key: string): Valued | undefined => {
    const input = byKey.get(key);
    return input && valueIn(input);
  };
  const follow = (metric: MetricModel): Valued =>
    metric.source?.kind === 'formula'
      ? computed(metric, formulaOf(metric.source.formula), inputOf)
      : none(metric, 'missing', 'unknown');
  return valueIn;
};
