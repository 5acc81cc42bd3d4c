/** Accounts of which only names are known: stored like a list of accounts with one column, so that undo knows them. */
import type { Day } from '../../../shared/dates.ts';
import { distinctNames, namesIn } from '../../../shared/model/questionnaire/names.ts';
import type { StoredNames } from '../../../shared/model/questionnaire/page.ts';
import type { TableMapping, TableResult } from '../../../shared/import/index.ts';
import { logged } from '../db/log/logged.ts';
import { finishImport } from '../db/queries/imports.ts';
import { accountName } from '../db/queries/accounts.ts';
import { markTyped } from '../db/queries/typed-sources.ts';
import type { Db } from '../db/statements.ts';
import { type AccountBook, openAccountBook } from '../import/load/account-book.ts';
import { loadTable } from '../import/load/load-table.ts';
import { habitsOf } from '../import/map/habits.ts';
import { batchOf } from '../import/read/library/batch.ts';
import type { Table } from '../import/read/table.ts';
import { inTransaction } from '../import/transactions.ts';
import { beginTyped } from '../typed/source.ts';

const headings = ['Key', 'Name'] as const;
const mapping: TableMapping = { dataset: 'accounts', fields: { key: 'Key', name: 'Name' }, attributes: [] };

/** A name as a row: of an account that has it already its own key and name, so that the row says nothing new. */
const rowOf = (db: Db, book: AccountBook, name: string): readonly [key: string, name: string] => {
  const id = book.find(name);
  return typeof id === 'number' ? [book.keyOf(id), accountName(db, id) ?? name] : [name, name];
};

const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  sheet: '',
  hidden: false,
  encoding: null,
  delimiter: null,
  head: rows,
  rows: rows.length,
  async *batches(layout) {
    yield batchOf(rows, layout);
  },
});

const load = async (db: Db, names: readonly string[], day: Day): Promise<TableResult | undefined> => {
  const [book, now] = [openAccountBook(db), new Date()];
  const importId = beginTyped(db, { day, now });
  const table = tableOf(names.map((name) => rowOf(db, book, name)));
  const [result] = await loadTable(
    { table, layout: { headerRow: 0, headings }, mappings: [mapping], file: '' },
    {
      db,
      book,
      importId,
      asOf: day,
      habits: (delimiter) => habitsOf(undefined, delimiter),
      pause: async () => {},
    },
  );
  markTyped(db, importId, '');
  finishImport(db, importId, now.toISOString());
  logged(db, { kind: 'names.added', detail: { import: importId, count: result?.imported ?? 0 } });
  return result;
};

/** Stores the names that no account has yet. Lines without a name are none. Throws `workspace.locked`. */
export const storeNames = async (
  db: Db,
  { lines, day }: { readonly lines: readonly string[]; readonly day: Day },
): Promise<StoredNames> => {
  const said = namesIn(lines);
  const names = distinctNames(said);
  if (names.length === 0) return { added: 0, known: 0, rejected: 0 };
  const result = await inTransaction(db, () => load(db, names, day));
  const { imported = 0, unchanged = 0, updated = 0, rejected = 0 } = result ?? {};
  return { added: imported, known: unchanged + updated + said.length - names.length, rejected };
};
