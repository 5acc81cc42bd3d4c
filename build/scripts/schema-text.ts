/** The newest schema as one readable text, made by replaying the migrations. */
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { migrate } from '../../electron/engine/db/migrate.ts';
import { newestVersion } from '../../electron/engine/db/migrations/index.ts';
import { root } from './process.ts';

/** Where the text is checked in. */
export const schemaFile = join(root, 'electron/engine/db/schema.sql');

/** Every table by its name, each with its indexes, as SQLite itself keeps them. */
const definitions = (db: Database.Database): readonly string[] =>
  db
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
       ORDER BY tbl_name, type = 'table' DESC, name`,
    )
    .pluck()
    .all();

/** The schema of a new workspace file. */
export const schemaText = (): string => {
  const db = new Database(':memory:');
  try {
    migrate(db, () => undefined);
    const head = `-- The schema at version ${newestVersion}. Written by "npm run schema" from the migrations: change those, not this.\n`;
    return `${head}${definitions(db)
      .map((sql) => `\n${sql};\n`)
      .join('')}`;
  } finally {
    db.close();
  }
};
