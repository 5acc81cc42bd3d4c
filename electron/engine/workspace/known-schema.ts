/** Whether a workspace file has exactly the tables, indexes and triggers that this program made it with. */
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { migrations } from '../db/migrations/index.ts';
import { type Db, inMemory } from '../db/statements.ts';

/** Objects by kind and name, each with its definition. */
type Schema = ReadonlyMap<string, string>;

interface StoredObject {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  readonly sql: string | null;
}

/** Texts and quoted names as they are; comments and runs of space, which mean nothing, as one space. */
const pieces = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\s+/g;

const meaningOf = (sql: string): string =>
  sql
    .replace(pieces, (piece) => (piece.startsWith("'") || piece.startsWith('"') ? piece : ' '))
    .replace(/ +/g, ' ');

const schemaOf = (db: Db): Schema => {
  const objects = db
    .prepare<[], StoredObject>('SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema')
    .all();
  return new Map(
    objects.map(({ type, name, table, sql }) => [
      `${type} ${name}`,
      `${table}: ${sql === null ? '' : meaningOf(sql)}`,
    ]),
  );
};

const known = new Map<number, Schema>();

/** The schema of a version, made once by its migrations; undefined for a version that never was. */
const knownSchema = (version: number): Schema | undefined => {
  const found = known.get(version);
  if (found) return found;
  if (version !== 0 && !migrations.some((migration) => migration.version === version)) return undefined;
  const db = inMemory(
    migrations
      .filter((migration) => migration.version <= version)
      .map(({ sql }) => sql)
      .join('\n'),
  );
  try {
    const schema = schemaOf(db);
    known.set(version, schema);
    return schema;
  } finally {
    db.close();
  }
};

/** The name of an object that is there and should not be, is missing, or is another than it should be. */
const differing = (found: Schema, expected: Schema): string | undefined =>
  [...found.keys()].find((name) => found.get(name) !== expected.get(name)) ??
  [...expected.keys()].find((name) => !found.has(name));

/** Longer names are somebody's joke; the beginning is enough to find the object. */
const longestName = 80;

/** Far more than any version has, and few enough to read. */
const isTooLarge = (db: Db): boolean =>
  db
    .prepare('SELECT count(*) > 1000 OR total(length(sql)) + total(length(name)) > 1000000 FROM sqlite_schema')
    .pluck()
    .get() === 1;

/**
 * Compares the schema of a file with what the migrations up to its version make. Versions from the future are left to
 * `migrate`, which says so. Throws `workspace.altered`, which names the object, and `workspace.hugeSchema`.
 */
export const checkSchema = (db: Db): void => {
  const file = basename(db.name);
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > (migrations.at(-1)?.version ?? 0)) return;
  if (isTooLarge(db)) throw new AppError('workspace.hugeSchema', { file });
  const expected = knownSchema(version);
  if (!expected) throw new AppError('workspace.altered', { file, object: `user_version ${version}` });
  const object = differing(schemaOf(db), expected);
  if (object !== undefined)
    throw new AppError('workspace.altered', { file, object: object.slice(0, longestName) });
};
