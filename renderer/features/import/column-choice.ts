/** What a column is for, as the select box on top of it says it. Pure. */
import { isMetricKey, type MetricKey } from '../../../shared/model/metrics.ts';

/** What a column is for: a field of the dataset, the figure of a built-in metric, a figure of the user's own, or neither. */
export type ColumnChoice =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'metric'; readonly metric: MetricKey }
  | { readonly kind: 'measure' }
  | { readonly kind: 'attribute' }
  | { readonly kind: 'leave' };

/** A choice as the value of a select box, and back. */
export const choiceText = (choice: ColumnChoice): string => {
  switch (choice.kind) {
    case 'field':
      return `field:${choice.field}`;
    case 'metric':
      return `metric:${choice.metric}`;
    default:
      return choice.kind;
  }
};

/** The choice of a select box's value; unknown text leaves the column out. */
export const parseChoice = (text: string): ColumnChoice => {
  const [kind, name = ''] = text.split(':');
  if (kind === 'field') return { kind, field: name };
  if (kind === 'metric' && isMetricKey(name)) return { kind, metric: name };
  return kind === 'measure' || kind === 'attribute' ? { kind } : { kind: 'leave' };
};
