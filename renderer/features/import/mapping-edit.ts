/** Changing a table's mapping column by column, as the select boxes of the import screen do. Pure. */
import { datasetNamed } from '../../../shared/datasets/index.ts';
import type { FieldMapping, TableMapping } from '../../../shared/import.ts';
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

/** The column that a field is read from; undefined for a constant. */
export const columnOf = (field: FieldMapping): string | undefined => (typeof field === 'string' ? field : field.column);

const fieldOf = (mapping: TableMapping, column: string): string | undefined =>
  Object.entries(mapping.fields).find(([, from]) => columnOf(from) === column)?.[0];

const keepsAttributes = (mapping: TableMapping): boolean => datasetNamed(mapping.dataset).keepsAttributes === true;

/** What a column is for now. */
export const choiceOf = (mapping: TableMapping, column: string): ColumnChoice => {
  const field = fieldOf(mapping, column);
  if (field !== undefined) return { kind: 'field', field };
  const measure = mapping.measures?.find((candidate) => candidate.column === column);
  if (measure) return isMetricKey(measure.metric) ? { kind: 'metric', metric: measure.metric } : { kind: 'measure' };
  const kept = keepsAttributes(mapping) && (mapping.attributes?.includes(column) ?? true);
  return { kind: kept ? 'attribute' : 'leave' };
};

/** The columns that are attributes, written out: "left out means all others" ends with the first edit. */
const attributesOf = (mapping: TableMapping, columns: readonly string[]): string[] =>
  columns.filter((column) => choiceOf(mapping, column).kind === 'attribute');

/** The mapping without a column: whatever it was for gets no value any more. */
const without = (mapping: TableMapping, column: string, columns: readonly string[]): TableMapping => ({
  ...mapping,
  fields: Object.fromEntries(Object.entries(mapping.fields).filter(([, from]) => columnOf(from) !== column)),
  ...(mapping.measures && { measures: mapping.measures.filter((measure) => measure.column !== column) }),
  ...(keepsAttributes(mapping) && { attributes: attributesOf(mapping, columns).filter((other) => other !== column) }),
});

/** A metric belongs to one column: the column that had it before is left out. */
const withMeasure = (mapping: TableMapping, column: string, metric: string): TableMapping => ({
  ...mapping,
  measures: [...(mapping.measures ?? []).filter((measure) => measure.metric !== metric), { column, metric }],
});

/**
 * The mapping with one column used otherwise; `columns` are all headings of the table.
 * A field that another column fed is taken over, so that every field has one source.
 */
export const withChoice = (
  mapping: TableMapping,
  column: string,
  { choice, columns }: { readonly choice: ColumnChoice; readonly columns: readonly string[] },
): TableMapping => {
  const free = without(mapping, column, columns);
  switch (choice.kind) {
    case 'field':
      return { ...free, fields: { ...free.fields, [choice.field]: column } };
    case 'metric':
      return withMeasure(free, column, choice.metric);
    case 'measure':
      return withMeasure(free, column, column);
    case 'attribute':
      return { ...free, attributes: [...(free.attributes ?? []), column] };
    case 'leave':
      return free;
  }
};

/** Fields that a table with figures in its columns needs no column for: the columns themselves say them. */
const saidByMeasures = ['metric', 'value', 'date'];

/** Required fields of the dataset that have no source yet. */
export const missingFields = (mapping: TableMapping): readonly string[] => {
  const wide = (mapping.measures?.length ?? 0) > 0;
  return datasetNamed(mapping.dataset)
    .fields.filter((field) => field.required && !(field.name in mapping.fields))
    .map((field) => field.name)
    .filter((name) => !(wide && saidByMeasures.includes(name)));
};

/** Whether columns of the table can be figures of accounts: one row says something about one account as a whole. */
export const takesFigures = (mapping: TableMapping): boolean =>
  ['accounts', 'measurements', 'judgements'].includes(mapping.dataset) || (mapping.measures?.length ?? 0) > 0;
