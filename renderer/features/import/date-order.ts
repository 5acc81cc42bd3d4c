/** Whether a table's dates can be read in more than one way, judged by the values shown in the preview. Pure. */
import { datasetNamed } from '../../../shared/datasets/index.ts';
import type { FieldMapping, RecognisedTable, TableMapping } from '../../../shared/import/index.ts';
import { columnOf } from './mapping-edit.ts';

/** Which part of a written date comes first. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const shortDate = /^\s*(\d{1,2})[./\-\s](\d{1,2})[./\-\s](\d{2}|\d{4})\b/;

/** What the written dates leave open: `settled` when a number above 12 tells day from month, null without such dates. */
export const orderOf = (samples: readonly string[]): 'settled' | 'ambiguous' | null => {
  const dates = samples.map((text) => shortDate.exec(text)).filter((parts) => parts !== null);
  if (dates.length === 0) return null;
  return dates.some((parts) => Number(parts[1]) > 12 || Number(parts[2]) > 12) ? 'settled' : 'ambiguous';
};

/** The headings of a table's date columns. */
export const dateColumns = (mapping: TableMapping): readonly string[] =>
  datasetNamed(mapping.dataset)
    .fields.filter((field) => field.type === 'date' || field.type === 'moment')
    .map((field) => mapping.fields[field.name])
    .map((from) => (from === undefined ? undefined : columnOf(from)))
    .filter((column) => column !== undefined);

const datesOf = (table: RecognisedTable, mapping: TableMapping) => {
  const wanted = dateColumns(mapping);
  return table.columns
    .map(({ heading }, at) => ({ heading, order: orderOf(table.preview.map((row) => row[at] ?? '')) }))
    .filter(({ heading }) => wanted.includes(heading));
};

/** Whether the table has dates written with their parts in some order, as 03.04.2026. */
export const writtenDates = (table: RecognisedTable, mapping: TableMapping): boolean =>
  datesOf(table, mapping).some(({ order }) => order !== null);

/**
 * Date columns whose first values fit both day first and month first; none where the user has said the order, or
 * where another column of the table tells it.
 */
export const ambiguousColumns = (table: RecognisedTable, mapping: TableMapping): readonly string[] => {
  const dates = datesOf(table, mapping);
  if (mapping.dateOrder !== undefined || dates.some(({ order }) => order === 'settled')) return [];
  return dates.filter(({ order }) => order === 'ambiguous').map(({ heading }) => heading);
};

/** Whether the user should look at the order of a table's dates before it is imported. */
export const hasOpenDates = (table: RecognisedTable): boolean =>
  table.mapping !== null && ambiguousColumns(table, table.mapping).length > 0;

/** The order that a table's dates are read in: the table's own, else that of its first date column. */
export const dateOrderOf = (mapping: TableMapping): DateOrder => {
  const ofFields = Object.values(mapping.fields).map((from) =>
    typeof from === 'string' ? undefined : from.dateOrder,
  );
  return mapping.dateOrder ?? ofFields.find((order) => order !== undefined) ?? 'dmy';
};

const withoutOrder = (from: FieldMapping): FieldMapping =>
  typeof from === 'string'
    ? from
    : Object.fromEntries(Object.entries(from).filter(([key]) => key !== 'dateOrder'));

/** The mapping with one order for all its dates; orders of single fields give way. */
export const withDateOrder = (mapping: TableMapping, dateOrder: DateOrder): TableMapping => ({
  ...mapping,
  dateOrder,
  fields: Object.fromEntries(Object.entries(mapping.fields).map(([name, from]) => [name, withoutOrder(from)])),
});
