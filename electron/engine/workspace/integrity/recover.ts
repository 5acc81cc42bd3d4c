/** Reads what can be read of a damaged workspace into a new file; the damaged one is only read. */
import { existsSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { RecoveredTable, Recovery } from '../../../../shared/model/integrity.ts';
import { hasLog, logged } from '../../db/log/logged.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations, newestVersion } from '../../db/migrations/index.ts';
import type { Db } from '../../db/statements.ts';
import { finish } from '../backups/durable.ts';
import { tablesOf } from '../backups/row-counts.ts';
import { partOf, removePartsOf } from '../backups/parts.ts';
import { type Access, openWriter } from '../connect.ts';
import { removeEmptyLog } from './empty-log.ts';
import { openDamaged } from './open-damaged.ts';
import { removeOrphans } from './orphans.ts';
import { type DamagedTable, quoted, readRows, type StoredRow } from './read-rows.ts';

const columnsOf = (db: Db, table: string): readonly string[] =>
  db
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);

const withoutRowid = (db: Db, table: string): boolean =>
  db
    .prepare<[string], { wr: number }>(`SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?`)
    .get(table)?.wr === 1;

/** The columns that both files know: a spoilt description gives none, and a message for the report. */
const describe = (from: Db, to: Db, name: string): DamagedTable | undefined => {
  try {
    const there = new Set(columnsOf(from, name));
    const columns = columnsOf(to, name).filter((column) => there.has(column));
    if (columns.length === 0) return undefined;
    return { name, columns, hasRowid: !withoutRowid(to, name) };
  } catch {
    return undefined;
  }
};

/** A row that no check of the table lets in is as good as lost. */
const makeTaker = (to: Db, { name, columns }: DamagedTable) => {
  const marks = columns.map(() => '?').join(', ');
  const insert = to.prepare<unknown[]>(
    `INSERT OR REPLACE INTO ${quoted(name)} (${columns.map(quoted).join(', ')}) VALUES (${marks})`,
  );
  let refused = 0;
  return {
    take(row: StoredRow): void {
      try {
        insert.run(...columns.map((column) => row[column]));
      } catch {
        refused += 1;
      }
    },
    refused: () => refused,
  };
};

const copyTable = (from: Db, to: Db, name: string): RecoveredTable => {
  const table = describe(from, to, name);
  if (!table) return { table: name, rows: 0, lost: null };
  const taker = makeTaker(to, table);
  const { rows, lost } = readRows(from, table, taker.take);
  const refused = taker.refused();
  return { table: name, rows: rows - refused, lost: lost === null ? null : lost + refused };
};

/** The schema that the damaged file has, as far as it says. */
const versionOf = (from: Db): number => {
  const version = from.pragma('user_version', { simple: true }) as number;
  return migrations.some((migration) => migration.version === version) ? version : newestVersion;
};

/**
 * What is computed from the other tables. Half of it would pass for the whole: it is left empty, and computed again at
 * the next opening.
 */
const derived: readonly string[] = [
  'history_changes',
  'history_models',
  'history_months',
  'history_points',
  'history_sources',
  'usage_sources',
];

/** The last entry says where all of this comes from; what is missing of the log before it shows as missing. */
const noteRecovery = (to: Db, damaged: string): void => {
  if (hasLog(to)) logged(to, { kind: 'workspace.recovered', detail: { file: basename(damaged) } });
};

const fill = (from: Db, to: Db, damaged: string): Recovery => {
  const version = versionOf(from);
  to.pragma('foreign_keys = OFF');
  migrate(
    to,
    () => undefined,
    migrations.filter((migration) => migration.version <= version),
  );
  const names = tablesOf(to);
  const [tables, orphans] = to.transaction(() => {
    // What a new workspace begins with was changed or deleted long ago.
    for (const name of names) to.exec(`DELETE FROM ${quoted(name)}`);
    const copied = names.filter((name) => !derived.includes(name)).map((name) => copyTable(from, to, name));
    const removed = removeOrphans(to, names);
    for (const name of derived.filter((table) => names.includes(table))) to.exec(`DELETE FROM ${quoted(name)}`);
    noteRecovery(to, damaged);
    return [copied, removed] as const;
  })();
  return {
    tables,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0) - orphans,
    lost: tables.reduce((sum, { lost }) => sum + (lost ?? 0), 0),
    isLossUnknown: tables.some(({ lost }) => lost === null),
    orphans,
  };
};

const remove = (path: string): void => {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
};

/**
 * Recovers a workspace that nobody has open into a new file, under the same password. Throws `workspace.exists`,
 * `recovery.nothing` where not one row can be read, `workspace.unreachable`.
 */
export const recoverInto = (access: Access, to: string): Recovery => {
  if (existsSync(to)) throw new AppError('workspace.exists', { file: basename(to) });
  if (!existsSync(dirname(to))) throw new AppError('workspace.unreachable', { file: basename(to) });
  const part = partOf(to);
  const mended = `${part}.source`;
  const nothing = (cause?: unknown): AppError =>
    new AppError('recovery.nothing', { file: basename(access.path) }, { cause });
  removePartsOf(to);
  let [from, into]: (Db | undefined)[] = [];
  try {
    try {
      from = openDamaged(access, mended);
    } catch (cause) {
      throw nothing(cause);
    }
    into = openWriter({ ...access, path: part });
    const recovery = fill(from, into, access.path);
    if (recovery.rows === 0) throw nothing();
    into.close();
    finish(part, to);
    return recovery;
  } finally {
    from?.close();
    into?.close();
    removeEmptyLog(access.path);
    remove(part);
    remove(mended);
  }
};
