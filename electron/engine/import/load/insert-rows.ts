/** Stores rows in bulk: fifty to a statement, because most of the time of a single insert is not the insert. */
import type { Db } from '../../db/statements.ts';
import { prepare } from '../../db/statements.ts';
import type { CheckedColumn, CheckedRows, Stored } from '../check/checked.ts';

const rowsPerStatement = 50;

/** Where rows go. */
export interface Target {
  readonly db: Db;
  readonly table: string;
  readonly sourceId: number;
  /** Whether the table held nothing before this source: then there is nothing to compare with. */
  readonly isFresh: boolean;
}

const insertText = ({ table, sourceId }: Target, columns: readonly CheckedColumn[], rows: number): string => {
  const names = [...columns.map((column) => column.name), 'source_row', 'source_id'].join(', ');
  const values = `(${'?, '.repeat(columns.length + 1)}${sourceId})`;
  return `INSERT INTO ${table} (${names}) VALUES ${Array.from({ length: rows }, () => values).join(', ')}`;
};

/** Stores the rows `order[from..to]`; the caller bounds the stretch to stay responsive. */
export const insertRows = (target: Target, rows: CheckedRows, stretch: { order: Int32Array; from: number; to: number }): void => {
  const { columns, fileRows } = rows;
  const width = columns.length + 1;
  const many = prepare<Stored[], never>(target.db, insertText(target, columns, rowsPerStatement));
  const parameters: Stored[] = Array.from({ length: width * rowsPerStatement }, () => null);
  const ids = columns.map((column) => column.ids);
  const values = columns.map((column) => column.values);
  const fill = (slot: number, index: number): void => {
    for (let c = 0; c < ids.length; c++)
      parameters[slot + c] = (values[c] as readonly Stored[])[(ids[c] as Int32Array)[index] as number] as Stored;
    parameters[slot + width - 1] = fileRows[index] as number;
  };
  let at = stretch.from;
  for (; at + rowsPerStatement <= stretch.to; at += rowsPerStatement) {
    for (let i = 0; i < rowsPerStatement; i++) fill(i * width, stretch.order[at + i] as number);
    many.run(parameters as never);
  }
  if (at === stretch.to) return;
  const one = prepare<Stored[], never>(target.db, insertText(target, columns, 1));
  for (; at < stretch.to; at++) {
    fill(0, stretch.order[at] as number);
    one.run(parameters.slice(0, width) as never);
  }
};
