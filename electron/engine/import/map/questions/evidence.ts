/** What is known of a table's cells when its questions are asked. */
import type { FieldType } from '../../../../../shared/datasets/index.ts';
import { textOf, type Cell } from '../../read/cells.ts';
import type { RawColumn } from '../../read/table.ts';
import type { Plan, PlannedField } from '../plan.ts';

/** The rows that are looked at, column by column: the first rows of a table, or a whole batch. */
export interface TableCells {
  readonly count: number;
  readonly column: (at: number) => Pick<RawColumn, 'ids' | 'cells'>;
}

/** One reading of a table and the cells that it is judged by. */
export interface Evidence {
  readonly plan: Plan;
  readonly cells: TableCells;
}

const columnIn = (rows: readonly (readonly Cell[])[], at: number): Pick<RawColumn, 'ids' | 'cells'> => {
  const known = new Map<string, number>([['', 0]]);
  const cells: Cell[] = [''];
  const ids = Int32Array.from(rows, (row) => {
    const cell = row[at] ?? '';
    const text = typeof cell === 'string' ? cell : `${typeof cell}\0${textOf(cell)}`;
    const id = known.get(text) ?? cells.push(cell) - 1;
    known.set(text, id);
    return id;
  });
  return { ids, cells };
};

/** The first rows of a table as columns of distinct cells. */
export const sampleCells = (rows: readonly (readonly Cell[])[]): TableCells => {
  const made = new Map<number, Pick<RawColumn, 'ids' | 'cells'>>();
  const column: TableCells['column'] = (at) => {
    const found = made.get(at) ?? columnIn(rows, at);
    made.set(at, found);
    return found;
  };
  return { count: rows.length, column };
};

/** The distinct cells of a planned field's column; none for a constant. */
export const cellsOf = ({ cells }: Pick<Evidence, 'cells'>, { at }: { readonly at: number | undefined }) =>
  at === undefined ? [] : cells.column(at).cells;

/** Whether a field is read as a number. */
export const isNumeric = (type: FieldType): boolean => ['number', 'money', 'fraction', 'count'].includes(type);

/** Whether a field is read as a date. */
export const isDated = (type: FieldType): boolean => type === 'date' || type === 'moment';

/** The heading that a field is read from; its own name for a constant. */
export const headingOf = ({ field, source }: PlannedField): string =>
  source.column ?? source.columns?.[0] ?? field.name;

/** A few cells as they are written, for showing what is open. */
export const samplesOf = (cells: readonly Cell[]): readonly string[] => cells.slice(0, 3).map(textOf);
