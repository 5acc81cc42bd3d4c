/** One difference between two models as a line of text. Pure. */
import type { TFunction } from 'i18next';
import type { Format } from '../../../../shared/format.ts';
import type { ModelDifference } from '../../../../shared/model/differences.ts';
import { builtInMetrics, isMetricKey } from '../../../../shared/model/metrics.ts';
import type { Model } from '../../../../shared/model/model.ts';
import type { Unit } from '../../../../shared/model/score.ts';
import type { ModelNames } from '../../../ui/model-names.ts';
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

/** Two models and what finds words for their differences. */
export interface Comparison extends DifferenceWords {
  readonly models: readonly [from: Model, to: Model];
}

/** One difference without its place. */
export type Change = Pick<ModelDifference, 'kind' | 'from' | 'to'>;

/** What a metric is measured in, in either model. */
export const unitOf = ({ models }: Comparison, key: string): Unit => {
  if (isMetricKey(key)) return builtInMetrics[key];
  return (
    models
      .findLast(({ metrics }) => metrics.some((own) => own.key === key))
      ?.metrics.find((own) => own.key === key)?.unit ?? 'number'
  );
};

/** A line: values are said only where there are any. */
export const lineOf = (
  place: readonly string[],
  { kind, from, to }: Change,
  say: (value: unknown) => string | null,
) =>
  ({
    place,
    kind,
    from: from === null && kind === 'added' ? null : say(from),
    to: to === null && kind === 'removed' ? null : say(to),
  }) satisfies DifferenceLine;

/** What says the values of a field. */
export const sayIn = (words: Comparison, field: string, unit: Unit = 'number') => {
  const ways: ValueWords = { ...words, unit };
  return (value: unknown): string | null => valueText(field, value, ways);
};
