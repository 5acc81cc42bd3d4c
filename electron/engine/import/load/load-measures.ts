/** Stores the figures of a wide table: each column of figures gives one measurement, or one row of usage, per row. */
import { parseDay, type Day } from '../../../../shared/dates.ts';
import { columnsOf, type Field } from '../../../../shared/datasets/index.ts';
import { columnReader, constantColumns, issuesOf, spread } from '../check/check-column.ts';
import { cellReader } from '../check/read-cell.ts';
import { rowState, valueAt, type CheckedColumn, type CheckedRows } from '../check/checked.ts';
import type { Plan, PlannedMeasure } from '../map/plan.ts';
import type { Batch, RawColumn } from '../read/table.ts';
import type { AccountBook } from './account-book.ts';
import type { Target } from './insert-rows.ts';
import { loadFacts } from './load-facts.ts';
import { outcome, type Outcomes } from './outcomes.ts';

const figure: Field = { name: 'value', type: 'number', headings: [] };

/** What storing figures needs. */
export interface MeasuresJob {
  readonly plan: Plan;
  readonly batch: Batch;
  readonly book: AccountBook;
  /** The date of figures whose table has none. */
  readonly asOf: Day;
  readonly outcomes: Outcomes;
}

/** The accounts of the rows: as resolved, or by the key where the table is a list of accounts. */
const accountColumn = (rows: CheckedRows, book: AccountBook): CheckedColumn => {
  const resolved = rows.columns.find((column) => column.name === 'account_id');
  if (resolved) return resolved;
  const key = rows.columns.find((column) => column.name === 'key') as CheckedColumn;
  const byValue = key.values.map((value) => (value === null ? 0 : (book.byKey(String(value)) ?? 0)));
  const ids = key.ids.map((id) => byValue[id] as number);
  // Not as arguments of one call: there are more accounts than a call takes.
  const most = byValue.reduce((max, id) => Math.max(max, id), 0);
  const own = Array.from({ length: most + 1 }, (_, id) => (id === 0 ? null : id));
  return { name: 'account_id', ids, values: own };
};

const constant = (name: string, value: string | number, rows: CheckedRows): CheckedColumn =>
  constantColumns([name], [value], rows.count)[0] as CheckedColumn;

const given = (rows: CheckedRows, name: string): CheckedColumn | undefined =>
  rows.columns.find((column) => column.name === name);

/** The day of a figure: that of its column, else that of its row, else the import's. */
const dateColumn = ({ mapping }: PlannedMeasure, rows: CheckedRows, asOf: Day): CheckedColumn => {
  const own = mapping.date === undefined ? undefined : parseDay(mapping.date);
  return own === undefined
    ? (given(rows, 'date') ?? constant('date', asOf, rows))
    : constant('date', own, rows);
};

const valueColumn = (measure: PlannedMeasure, batch: Batch, rows: CheckedRows): CheckedColumn => {
  const raw = batch.columns[measure.at] as RawColumn;
  const { metric: _, date: __, ...source } = measure.mapping;
  const reading = columnReader({ read: cellReader(figure, source), blank: [null] })(raw.cells);
  for (const issue of issuesOf(raw, reading.wrong, rows.count))
    if (rows.states[issue.index] === rowState.good) rows.issues.push(issue);
  return { name: 'value', ids: spread(raw.ids, reading.valueOf, rows.count), values: reading.values[0] ?? [] };
};

const filledRows = (rows: CheckedRows, says: (index: number) => boolean): Int32Array => {
  const all = Int32Array.from({ length: rows.count }, (_, index) => index);
  return all.filter((index) => rows.states[index] === rowState.good && says(index));
};

/** The columns that a figure fills and the rows that have one. No use in a month is no row of usage: it is silence. */
const figuresOf = (measure: PlannedMeasure, rows: CheckedRows, { plan, batch, book, asOf }: MeasuresJob) => {
  const value = valueColumn(measure, batch, rows);
  const columns = [accountColumn(rows, book), dateColumn(measure, rows, asOf)];
  const { metric } = measure.mapping;
  const field = plan.dataset.name === 'usage' && plan.dataset.fields.find(({ name }) => name === metric);
  if (field)
    return {
      columns: [...columns, { ...value, name: columnsOf(field)[0] as string }],
      order: filledRows(rows, (index) => Number(valueAt(value, index)) > 0),
    };
  return {
    columns: [...columns, given(rows, 'metric') ?? constant('metric', metric, rows), value],
    order: filledRows(rows, (index) => valueAt(value, index) !== null),
  };
};

/**
 * Stores the figures of a batch. A row counts as imported when one of its figures is new, as unchanged when all of
 * them are there already.
 */
export const loadMeasures = function* (target: Target, rows: CheckedRows, job: MeasuresJob): Generator<number> {
  const { plan, outcomes } = job;
  for (let index = 0; index < rows.count; index++)
    if (rows.states[index] === rowState.good) outcomes[index] = outcome.unchanged;
  for (const [i, measure] of plan.measures.entries()) {
    const { columns, order } = figuresOf(measure, rows, job);
    const own = new Uint8Array(rows.count);
    for (const share of loadFacts(target, { ...rows, columns }, { order, outcomes: own }))
      yield (i + share) / plan.measures.length;
    for (let index = 0; index < rows.count; index++)
      if (own[index] === outcome.imported) outcomes[index] = outcome.imported;
  }
};
