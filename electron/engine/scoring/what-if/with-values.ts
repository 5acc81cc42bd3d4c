/** Values of an account with some of them replaced. */
import { unitOf } from '../../../../shared/model/metrics.ts';
import type { MetricModel } from '../../../../shared/model/model.ts';
import type { ValueSourceOf } from '../formula-values.ts';
import { none, type Valued } from '../values.ts';

/** Metric key → the value it would have. */
export type OtherValues = Readonly<Record<string, number>>;

/** The same, where a value may also be no longer known: null. */
export type PossibleValues = Readonly<Record<string, number | null>>;

const asIf = (metric: MetricModel, value: number | null): Valued =>
  value === null
    ? none(metric, 'missing', 'unknown')
    : { ...none(metric, 'ok', 'live'), value, unit: unitOf(metric) };

/** A source of values with some of them replaced; formulas that use them follow. */
export const withValues =
  (valueIn: ValueSourceOf, values: PossibleValues): ValueSourceOf =>
  (metric) => {
    const value = values[metric.key];
    return value === undefined ? valueIn(metric) : asIf(metric, value);
  };
