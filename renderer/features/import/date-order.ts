/** Whether a table's dates can be read in more than one way, judged by the values shown in the preview. Pure. */
import { datasetNamed } from '../../../shared/datasets/index.ts';
import type { RecognisedTable, TableMapping } from '../../../shared/import.ts';
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
    .filter(({ heading }) => wanted.includes(heading))
    .map(({ heading, samples }) => ({ heading, order: orderOf(samples) }));
};

/** Whether the table has dates written with their parts in some order, as 03.04.2026. */
export const writtenDates = (table: RecognisedTable, mapping: TableMapping): boolean =>
  datesOf(table, mapping).some(({ order }) => order !== null);

/** Date columns whose first values fit both day first and month first. */
export const ambiguousColumns = (table: RecognisedTable, mapping: TableMapping): readonly string[] =>
  datesOf(table, mapping)
    .filter(({ order }) => order === 'ambiguous')
    .map(({ heading }) => heading);

/** The mapping with one order for all its dates; orders of single fields give way. */
export const withDateOrder = (mapping: TableMapping, dateOrder: DateOrder): TableMapping => ({
  ...mapping,
  dateOrder,
  fields: Object.fromEntries(
    Object.entries(mapping.fields).map(([name, from]) => {
      if (typeof from === 'string') return [name, from];
      const { dateOrder: _replaced, ...rest } = from;
      return [name, rest];
    }),
  ),
});
