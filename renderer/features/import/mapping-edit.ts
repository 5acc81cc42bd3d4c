/** Changing a table's mapping column by column, as the select boxes of the import screen do. Pure. */
import { datasetNamed } from '../../../shared/datasets/index.ts';
import type {
  ColumnPreview,
  FieldMapping,
  MeasureMapping,
  TableMapping,
} from '../../../shared/import/index.ts';
import { builtInMetrics, isMetricKey, type MetricKey } from '../../../shared/model/metrics.ts';
import type { ColumnChoice } from './column-choice.ts';

/** The columns that a field is read from; none for a constant. */
export const columnsOf = (field: FieldMapping): readonly string[] => {
  if (typeof field === 'string') return [field];
  return field.columns ?? (field.column === undefined ? [] : [field.column]);
};

const fieldOf = (mapping: TableMapping, column: string): string | undefined =>
  Object.entries(mapping.fields).find(([, from]) => columnsOf(from).includes(column))?.[0];

const keepsAttributes = (mapping: TableMapping): boolean =>
  datasetNamed(mapping.dataset).keepsAttributes === true;

/** A table of use by month: its figures are a field of the dataset, one column for each month. */
const isByMonth = ({ dataset, measures }: TableMapping): boolean =>
  dataset === 'usage' && (measures?.length ?? 0) > 0;

/** What a column is for now. */
export const choiceOf = (mapping: TableMapping, column: string): ColumnChoice => {
  const field = fieldOf(mapping, column);
  if (field !== undefined) return { kind: 'field', field };
  const measure = mapping.measures?.find((candidate) => candidate.column === column);
  if (measure && isByMonth(mapping)) return { kind: 'field', field: measure.metric };
  if (measure)
    return isMetricKey(measure.metric) ? { kind: 'metric', metric: measure.metric } : { kind: 'measure' };
  const kept = keepsAttributes(mapping) && (mapping.attributes?.includes(column) ?? true);
  return { kind: kept ? 'attribute' : 'leave' };
};

/** What the numbers of a column are multiplied by: 1/12 where a yearly figure becomes a monthly one; mostly 1. */
export const factorOf = (mapping: TableMapping, column: string): number => {
  const from = Object.values(mapping.fields).find((field) => columnsOf(field).includes(column));
  const written = typeof from === 'object' ? from : mapping.measures?.find((one) => one.column === column);
  return written?.factor ?? 1;
};

/** The columns that are attributes, written out: "left out means all others" ends with the first edit. */
const attributesOf = (mapping: TableMapping, columns: readonly string[]): string[] =>
  columns.filter((column) => choiceOf(mapping, column).kind === 'attribute');

/** The mapping without a column: whatever it was for gets no value any more. */
const without = (mapping: TableMapping, column: string, columns: readonly string[]): TableMapping => {
  const { measures, ...rest } = mapping;
  const others = measures?.filter((measure) => measure.column !== column) ?? [];
  return {
    ...rest,
    fields: Object.fromEntries(
      Object.entries(mapping.fields).filter(([, from]) => !columnsOf(from).includes(column)),
    ),
    ...(others.length > 0 && { measures: others }),
    ...(keepsAttributes(mapping) && {
      attributes: attributesOf(mapping, columns).filter((other) => other !== column),
    }),
  };
};

/** A metric has one column for each day: the column that had it before is left out. */
const withMeasure = (mapping: TableMapping, measure: MeasureMapping): TableMapping => ({
  ...mapping,
  measures: [
    ...(mapping.measures ?? []).filter(
      ({ metric, date }) => metric !== measure.metric || date !== measure.date,
    ),
    measure,
  ],
});

/** The day that a column's figures are of, where the table has a column for each month: it is not the user's to say. */
const dayOf = (mapping: TableMapping, column: string): { readonly date?: string } => {
  const date = mapping.measures?.find((measure) => measure.column === column)?.date;
  return date === undefined ? {} : { date };
};

/** A share written as 0.83 is 83 for a metric in percent. */
const factorFor = (metric: MetricKey, samples: readonly string[]): { readonly factor?: number } => {
  const numbers = samples
    .map((text) => Number(text.replace(',', '.')))
    .filter((number) => !Number.isNaN(number));
  const shares = numbers.length > 0 && numbers.every((number) => Math.abs(number) <= 1);
  return builtInMetrics[metric] === 'percent' && shares ? { factor: 100 } : {};
};

/** An own metric is called as its heading, without the underscores that only programs like. */
const ownName = (heading: string): string => heading.replaceAll(/[_\s]+/g, ' ').trim();

/**
 * The mapping with one column used otherwise; `columns` are all columns of the table.
 * A field that another column fed is taken over, so that every field has one source.
 */
export const withChoice = (
  mapping: TableMapping,
  column: ColumnPreview,
  { choice, columns }: { readonly choice: ColumnChoice; readonly columns: readonly ColumnPreview[] },
): TableMapping => {
  const { heading, samples } = column;
  const free = without(
    mapping,
    heading,
    columns.map((other) => other.heading),
  );
  const day = dayOf(mapping, heading);
  switch (choice.kind) {
    case 'field':
      if (isByMonth(mapping) && day.date !== undefined)
        return withMeasure(free, { column: heading, metric: choice.field, ...day });
      return { ...free, fields: { ...free.fields, [choice.field]: heading } };
    case 'metric':
      return withMeasure(free, {
        column: heading,
        metric: choice.metric,
        ...day,
        ...factorFor(choice.metric, samples),
      });
    case 'measure':
      return withMeasure(free, { column: heading, metric: ownName(heading), ...day });
    case 'attribute':
      return { ...free, attributes: [...(free.attributes ?? []), heading] };
    case 'leave':
      return free;
  }
};

/** The columns that are kept as figures of the user's own: no model asks for them yet. */
export const ownFigures = (mapping: TableMapping): readonly string[] =>
  isByMonth(mapping)
    ? []
    : (mapping.measures ?? []).filter(({ metric }) => !isMetricKey(metric)).map(({ column }) => column);

/** Whether columns of the table can be figures of accounts: one row says something about one account as a whole. */
export const takesFigures = (mapping: TableMapping): boolean =>
  ['accounts', 'measurements'].includes(mapping.dataset) ||
  (!isByMonth(mapping) && (mapping.measures?.length ?? 0) > 0);
