/** The workspace files that operations begin with, with and without a password. */
import { closeSync, cpSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { migrate } from '../../electron/engine/db/migrate.ts';
import { migrations } from '../../electron/engine/db/migrations/index.ts';
import type { Db } from '../../electron/engine/db/statements.ts';
import { importFiles } from '../../electron/engine/import/import-files.ts';
import { backUpNow } from '../../electron/engine/workspace/backups/make.ts';
import { createWorkspace, openWorkspace, type Workspace } from '../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../shared/dates.ts';

/**
 * A client with everything but its usage; with its usage, too; the same with a backup of each of them; the same with a
 * damaged page; and a file of an earlier program.
 */
export type Base = 'half' | 'whole' | 'kept' | 'damaged' | 'old';

/** What the workspace file of a base is called. */
export const workspaceName = 'client.nabiz';

/** Folders by what the workspace in them holds. */
export type Bases = Readonly<Record<Base, string>>;

const closing = async (workspace: Workspace, work: (workspace: Workspace) => unknown): Promise<void> => {
  try {
    await work(workspace);
  } finally {
    workspace.close();
  }
};

const importInto = (workspace: Workspace, path: string): Promise<unknown> =>
  importFiles(workspace, {
    files: [{ path, name: basename(path) }],
    asOf: parseDay('2026-06-30') ?? 0,
  });

/** The last version before usage was known at a glance. */
const oldVersion = 70;
const oldUsageRows = 20_000;

const emptied = (db: Db): void => {
  db.pragma('foreign_keys = OFF');
  const made = db
    .prepare(
      `SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'`,
    )
    .all() as { type: string; name: string }[];
  for (const { type, name } of made) db.exec(`DROP ${type} "${name}"`);
  db.pragma('user_version = 0');
  db.pragma('foreign_keys = ON');
};

const fillOld = (db: Db): unknown =>
  db.exec(`
    INSERT INTO imports (id, started_at, as_of) VALUES (1, '2026-01-01T00:00:00Z', 20000);
    INSERT INTO sources (id, import_id, file, sheet, dataset, mapping)
      VALUES (1, 1, 'a.csv', '', 'accounts', '{}'), (2, 1, 'u.csv', '', 'usage', '{}');
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
    INSERT INTO accounts (id, key, folded_key, source_id, source_row) SELECT i, 'A' || i, 'a' || i, 1, i FROM n;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${oldUsageRows})
    INSERT INTO usage (account_id, date, source_id, source_row, person, feature, events)
      SELECT 1 + i % 200, 20000 + i % 90, 2, i, 'person ' || (i % 900), 'feature ' || (i % 30), i % 7 FROM n`);

/** A file as an earlier version of the program left it. */
const makeOld = ({ db }: Workspace): void => {
  emptied(db);
  migrate(
    db,
    () => undefined,
    migrations.filter(({ version }) => version <= oldVersion),
  );
  fillOld(db);
};

/** Notes what a workspace holds now among its backups, as if that had been on a day. */
const backUpAs = (path: string, password: string | undefined, day: string): void => {
  const workspace = openWorkspace(path, { password });
  const { access } = workspace;
  workspace.close();
  backUpNow(access, { reason: 'asked', now: new Date(`${day}T12:00:00`) });
};

const pageBytes = 4096;

/** Overwrites a page in the last third of the file, where the rows of usage lie. */
const damage = (path: string): void => {
  const page = Math.floor((statSync(path).size / pageBytes) * 0.8);
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(pageBytes, 'damage '), 0, pageBytes, page * pageBytes);
  closeSync(file);
};

/** Makes all of them in a folder. `files`: the sample client's; the usage export is the one named in `usage`. */
export const makeBases = async (
  folder: string,
  { files, usage, password }: { files: readonly string[]; usage: string; password: string | undefined },
): Promise<Bases> => {
  const at = (base: Base): string => join(folder, `${base}${password ? '-locked' : ''}`, workspaceName);
  const copy = (from: Base, to: Base): void => cpSync(dirname(at(from)), dirname(at(to)), { recursive: true });
  for (const base of ['half', 'old'] as const) mkdirSync(dirname(at(base)));
  await closing(createWorkspace(at('half'), { password }), async (workspace) => {
    for (const path of files) if (path !== usage) await importInto(workspace, path);
  });
  copy('half', 'whole');
  await closing(openWorkspace(at('whole'), { password }), (workspace) => importInto(workspace, usage));
  copy('half', 'kept');
  backUpAs(at('kept'), password, '2026-05-04');
  cpSync(at('whole'), at('kept'));
  backUpAs(at('kept'), password, '2026-06-01');
  copy('whole', 'damaged');
  damage(at('damaged'));
  await closing(createWorkspace(at('old'), { password }), makeOld);
  const folderOf = (base: Base): string => dirname(at(base));
  return {
    half: folderOf('half'),
    whole: folderOf('whole'),
    kept: folderOf('kept'),
    damaged: folderOf('damaged'),
    old: folderOf('old'),
  };
};
