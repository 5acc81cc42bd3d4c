/** Stores accounts that rows of other tables name, and what those tell of them. */
import { fold } from '../../../../../shared/fold.ts';
import { prepare, type Db } from '../../../db/statements.ts';
import { keepReplaced, type Row } from '../keyed-log.ts';

/** The row of a file that says something; `id` is its source. */
export interface SaidIn {
  readonly id: number;
  readonly row: number;
}

/** What an account is called. */
export interface Called {
  readonly key: string;
  readonly name: string;
}

const insertText = `INSERT INTO accounts (key, folded_key, name, folded_name, declared, source_id, source_row)
  VALUES (?, ?, ?, ?, 0, ?, ?)`;

/** Stores an account that no list has. Answers its number. */
export const insertNamed = (db: Db, { key, name }: Called, source: SaidIn): number => {
  const insert = prepare<[string, string, string, string, number, number], never>(db, insertText);
  return Number(insert.run(key, fold(key), name, fold(name), source.id, source.row).lastInsertRowid);
};

/** Gives a stored account the key or the name that it lacked, and notes it so that it can be taken back. */
export const teachAccount = (
  db: Db,
  id: number,
  { called, source }: { called: Called; source: SaidIn },
): void => {
  const before = prepare<[number], Row>(db, 'SELECT * FROM accounts WHERE id = ?').get(id);
  if (before === undefined) return;
  const { key, name } = called;
  const told = { key, folded_key: fold(key), name, folded_name: fold(name) };
  const said = { columns: { ...told, declared: 0 }, attributes: null, sourceRow: source.row };
  keepReplaced({ db, table: 'accounts', sourceId: source.id }, before, said);
  prepare<[string, string, string, string, number], never>(
    db,
    'UPDATE accounts SET key = ?, folded_key = ?, name = ?, folded_name = ? WHERE id = ?',
  ).run(told.key, told.folded_key, told.name, told.folded_name, id);
};
