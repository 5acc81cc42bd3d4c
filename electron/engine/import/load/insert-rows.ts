/** Stores rows in bulk: fifty to a statement, because most of the time of a single insert is not the insert. */
import type { Db } from '../../db/statements.ts';
import { prepare } from '../../db/statements.ts';
import type { KeyFilter } from './key-filter.ts';
import type { UsageNotes } from './note-usage.ts';
import type { CheckedColumn, CheckedRows, Stored } from '../check/checked.ts';

const rowsPerStatement = 50;

/** Where rows go. */
export interface Target {
  readonly db: Db;
  readonly table: string;
  readonly sourceId: number;
  /** Whether the table held nothing before this source: then there is nothing to compare with. */
  readonly isFresh: boolean;
  /** The keys of the table, where its rows have any. */
  readonly keys: () => KeyFilter;
  /** Takes what is noted of the rows, where they are usage. */
  readonly notes: UsageNotes | null;
}

/** Nothing of the file stays when a row cannot be stored, so the statement need not be able to take back its own rows. */
const insertText = ({ table, sourceId }: Target, columns: readonly CheckedColumn[], rows: number): string => {
  const names = [...columns.map((column) => column.name), 'source_row', 'source_id'].join(', ');
  const values = `(${'?, '.repeat(columns.length + 1)}${sourceId})`;
  return `INSERT OR FAIL INTO ${table} (${names}) VALUES ${Array.from({ length: rows }, () => values).join(', ')}`;
};

/** Stores the rows with these indexes, in this order; the caller bounds their number to stay responsive. */
export const insertRows = (target: Target, { columns, fileRows }: CheckedRows, rows: Int32Array): void => {
  const width = columns.length + 1;
  const ids = columns.map((column) => column.ids);
  const values = columns.map((column) => column.values);
  const parameters: Stored[] = Array.from({ length: width * rowsPerStatement }, () => null);
  const fill = (at: number, count: number): void => {
    for (let c = 0; c < ids.length; c++) {
      const numbers = ids[c] as Int32Array;
      const known = values[c] as readonly Stored[];
      for (let i = 0; i < count; i++)
        parameters[i * width + c] = known[numbers[rows[at + i] as number] as number] as Stored;
    }
    for (let i = 0; i < count; i++)
      parameters[i * width + width - 1] = fileRows[rows[at + i] as number] as number;
  };
  const many = prepare<Stored[], never>(target.db, insertText(target, columns, rowsPerStatement));
  let at = 0;
  for (; at + rowsPerStatement <= rows.length; at += rowsPerStatement) {
    fill(at, rowsPerStatement);
    // One by one, not as a list: the library takes arguments a fifth faster.
    many.run(...parameters);
  }
  if (at === rows.length) return;
  const one = prepare<Stored[], never>(target.db, insertText(target, columns, 1));
  for (; at < rows.length; at++) {
    fill(at, 1);
    one.run(...parameters.slice(0, width));
  }
};
