/** What other tables have stored already of the rows that come: rows without a key are the same when they are equal. */
import { prepare } from '../../db/statements.ts';
import { valueAt, type CheckedColumn, type CheckedRows, type Stored } from '../check/checked.ts';
import type { Target } from './insert-rows.ts';

/** Some of one account's rows: its number, and the first and last day that the rows have, where they have days. */
export interface Stretch {
  readonly account: number;
  readonly days: readonly [Stored, Stored] | null;
}

/** A row's values as one text; no two different rows have the same. */
const nameOf = (values: readonly Stored[], from: number): string => {
  let name = '';
  for (let i = from; i < values.length; i++) {
    const value = values[i] as Stored;
    name += typeof value === 'string' ? `${value.length}"${value}` : `${value};`;
  }
  return name;
};

const isConstant = (column: CheckedColumn): boolean =>
  column.values.length === 2 && column.ids.every((id) => id === 1);

/** The columns by which rows are told apart: constants are looked for, the others are compared. */
const columnsOf = ({ columns }: CheckedRows) => {
  const said = columns.filter((column) => column.name !== 'account_id' && column.inferred !== true);
  const constants = said.filter((column) => column.name !== 'date' && isConstant(column));
  return { constants, compared: said.filter((column) => !constants.includes(column)) };
};

/** Stored rows, looked up stretch by stretch. */
export interface StoredFacts {
  /** Turns to another stretch: its stored rows are read once. */
  readonly turnTo: (stretch: Stretch) => void;
  /** The table that stored a row equal to this one; undefined where none did. */
  readonly sourceOf: (index: number) => number | undefined;
}

/**
 * Opens the stored rows that a batch may repeat. Rows are compared in all columns that the file has: what the file does
 * not say cannot make a row another one, and neither can a scale that was inferred from its rows.
 */
export const openStoredFacts = (target: Target, rows: CheckedRows): StoredFacts => {
  const { constants, compared } = columnsOf(rows);
  const same = ['account_id', ...constants.map(({ name }) => name)].map((name) => `${name} IS ?`);
  const names = ['source_id', ...compared.map(({ name }) => name)].join(', ');
  const text = `SELECT ${names} FROM ${target.table} WHERE ${[...same, 'source_id <> ?'].join(' AND ')}`;
  const fixed = constants.map((column) => column.values[1] as Stored);
  let known = new Map<string, number>();
  return {
    turnTo({ account, days }) {
      const select = prepare<Stored[], Stored[]>(
        target.db,
        days ? `${text} AND date BETWEEN ? AND ?` : text,
      ).raw();
      known = new Map();
      for (const stored of select.all(account, ...fixed, target.sourceId, ...(days ?? [])))
        known.set(nameOf(stored, 1), Number(stored[0]));
    },
    sourceOf: (index) =>
      known.get(
        nameOf(
          compared.map((column) => valueAt(column, index)),
          0,
        ),
      ),
  };
};
