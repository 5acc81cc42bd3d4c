/** The log of a workspace for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logged } from '../../electron/engine/db/log/logged.ts';
import { eachLogEntry } from '../../electron/engine/db/queries/log.ts';
import { type Db, inMemory, inTransaction } from '../../electron/engine/db/statements.ts';

const schemaSql = readFileSync(
  join(import.meta.dirname, '..', '..', 'electron', 'engine', 'db', 'schema.sql'),
  'utf8',
);

/** A log of so many entries, in memory. */
export const logOf = (length: number): Db => {
  const db = inMemory(schemaSql);
  inTransaction(db, () => {
    for (let i = 1; i <= length; i += 1)
      logged(db, { kind: 'model.saved', author: i % 2 ? 'Ayşe' : null, detail: { file: `file ${i}.json` } });
  });
  return db;
};

/** An entry as tests compare it. */
export interface Said {
  readonly kind: string;
  readonly author: string | null;
  readonly detail: unknown;
}

/** What the log says, the oldest first. */
export const saidIn = (db: Db): readonly Said[] =>
  [...eachLogEntry(db)].map(({ kind, author, detail }) => ({ kind, author, detail: JSON.parse(detail) }));

/** What some work adds to the log. */
export const saidBy = async (db: Db, work: () => unknown): Promise<readonly Said[]> => {
  const before = saidIn(db).length;
  await work();
  return saidIn(db).slice(before);
};
