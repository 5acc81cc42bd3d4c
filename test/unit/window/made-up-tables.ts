/** Tables as recognition might answer them, for tests of the import screen. */
import type { RecognisedTable, TableMapping } from '../../../shared/import/index.ts';

/** Survey answers in a table of tickets. */
export const survey: TableMapping = {
  dataset: 'surveys',
  fields: { account: 'Customer', kind: { constant: 'csat' }, answeredOn: 'Closed' },
};

/** A table of three rows without lines, questions or columns. */
export const table = (
  sheet: string,
  mapping: TableMapping | null,
  also: readonly TableMapping[] = [],
): RecognisedTable => ({
  sheet,
  dataset: mapping?.dataset ?? null,
  confidence: mapping ? 1 : 0,
  headerRow: 1,
  hidden: false,
  headerRows: 1,
  lastRow: null,
  lines: [],
  questions: [],
  product: null,
  remembered: null,
  encoding: null,
  delimiter: null,
  rows: 3,
  columns: [],
  mapping,
  also,
  missingFields: [],
  preview: [],
});

/** A table that is ready. */
export const accounts = table('Accounts', { dataset: 'accounts', fields: { key: 'Code' } });
/** One that also holds survey answers. */
export const tickets = table(
  'Tickets',
  { dataset: 'tickets', fields: { account: 'Customer', openedOn: 'Opened' } },
  [survey],
);
/** One that lacks a required field. */
export const halfTickets = table('Half', { dataset: 'tickets', fields: { account: 'Customer' } });
/** One that nobody recognises. */
export const notes = table('Notes', null);
