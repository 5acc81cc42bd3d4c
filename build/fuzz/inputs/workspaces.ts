/** Workspace files, changed: bytes of pages, and what another program may write into them. */
import Database from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Chance } from '../../samples/random.ts';
import { mutatedBytes } from '../mutate/bytes.ts';
import { nastyNumbers, nastyTexts } from '../nasty.ts';

const quote = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;

const nastySql = (chance: Chance): string =>
  chance.pick([
    'NULL',
    "x'00ff'",
    '9e999',
    '-1',
    String(Number(chance.pick(nastyNumbers)) || 0),
    quote(chance.pick(nastyTexts)),
    quote('{"a":'),
    quote('['.repeat(5_000)),
  ]);

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

const tablesOf = (db: Database.Database): readonly Table[] => {
  const names = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  return names.map((name) => ({
    name,
    columns: db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(name),
  }));
};

/** A statement that changes what the program expects to find. */
const strangeStatement = (tables: readonly Table[], chance: Chance): string => {
  const { name, columns } = chance.pick(tables.filter((table) => table.columns.length > 0));
  const column = chance.pick(columns);
  return chance.pick([
    `UPDATE "${name}" SET "${column}" = ${nastySql(chance)}`,
    `UPDATE "${name}" SET "${column}" = ${nastySql(chance)} WHERE rowid % 3 = 1`,
    `DELETE FROM "${name}"`,
    `DROP TABLE "${name}"`,
    `ALTER TABLE "${name}" RENAME COLUMN "${column}" TO "other"`,
    `ALTER TABLE "${name}" ADD COLUMN "more" TEXT`,
    `CREATE TRIGGER t${chance.whole(0, 9)} AFTER UPDATE ON "${name}" BEGIN DELETE FROM "${name}"; END`,
    `ALTER TABLE "${name}" RENAME TO old_one; CREATE VIEW "${name}" AS SELECT * FROM old_one`,
    `PRAGMA user_version = ${chance.pick([0, 1, -1, 999_999])}`,
    `PRAGMA application_id = ${chance.pick([0, 1])}`,
    `INSERT OR REPLACE INTO settings SELECT * FROM settings LIMIT 0`,
    `CREATE VIEW v${chance.whole(0, 9)} AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c`,
  ]);
};

const changedBySql = (path: string, chance: Chance): void => {
  const db = new Database(path);
  try {
    db.pragma('foreign_keys = OFF');
    db.pragma('ignore_check_constraints = ON');
    db.function('fold', { deterministic: true }, (text) => String(text));
    const tables = tablesOf(db);
    for (let i = chance.whole(1, 4); i > 0; i--) {
      const statement = strangeStatement(tables, chance);
      try {
        db.exec(statement);
      } catch {
        // What the database itself refuses is no input.
      }
    }
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
};

const pageBytes = 4096;

/** Bytes within the pages: their sizes stay as they were, so that the file is still taken for a database. */
const changedPages = (bytes: Buffer, chance: Chance): Buffer => {
  const changed = Buffer.from(bytes);
  for (let i = chance.whole(1, 60); i > 0; i--) {
    const page = chance.whole(0, Math.floor(bytes.length / pageBytes) - 1) * pageBytes;
    changed[page + chance.whole(page === 0 ? 100 : 0, pageBytes - 1)] = chance.whole(0, 255);
  }
  return changed;
};

/** A workspace file; `valid` is the path of a sound one, `scratch` of a file to work in. */
export const workspaceInput = (
  chance: Chance,
  { valid, scratch }: { valid: string; scratch: string },
): Buffer => {
  const bytes = readFileSync(valid);
  const roll = chance.share();
  if (roll < 0.25) return mutatedBytes(bytes, chance);
  if (roll < 0.55) return changedPages(bytes, chance);
  writeFileSync(scratch, bytes);
  changedBySql(scratch, chance);
  return readFileSync(scratch);
};
