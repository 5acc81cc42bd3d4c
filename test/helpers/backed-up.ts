/** A workspace with rows in many pages, plain or encrypted, for tests of backups and damage. */
import type Database from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Access, createWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { fill, temporaryFolder } from './workspace.ts';

/** What a made workspace is. */
export interface Client {
  readonly access: Access;
  readonly password: string | undefined;
}

const accounts = 400;

/** Makes one: 400 accounts, a ticket of each; closed. */
export const makeClient = (password?: string, folder = temporaryFolder()): Client => {
  const path = join(folder, 'Işık Ltd.nabiz');
  const workspace = createWorkspace(path, { password });
  const keys = Array.from({ length: accounts }, (_, i) => `K${String(i).padStart(4, '0')}`);
  fill(workspace.db, {
    accounts: keys.map((key, i) => ({ key, name: `Client number ${i} ${'x'.repeat(60)}` })),
    tickets: keys.map((key, i) => ({
      account: key,
      key: `T${i}`,
      openedOn: '2026-03-01T10:00',
      category: `category ${i} ${'y'.repeat(60)}`,
    })),
  });
  const { access } = workspace;
  workspace.close();
  return { access, password };
};

/** Pages of a table or index by their kind, in the file's order. */
export const pagesOf = ({ access }: Client, open: (access: Access) => Database.Database) => {
  const db = open(access);
  try {
    const all = db
      .prepare<[], { name: string; pagetype: string; pageno: number }>(
        'SELECT name, pagetype, pageno FROM dbstat ORDER BY name, path',
      )
      .all();
    return (name: string, kind: 'leaf' | 'internal'): readonly number[] =>
      all.filter((page) => page.name === name && page.pagetype === kind).map(({ pageno }) => pageno);
  } finally {
    db.close();
  }
};

/** Bytes per page of every workspace. */
export const pageBytes = 4096;

/** Overwrites whole pages; answers the bytes that the file now has. */
export const spoil = (path: string, pages: readonly number[], byte = 0): Buffer => {
  const bytes = readFileSync(path);
  for (const page of pages) bytes.fill(byte, (page - 1) * pageBytes, page * pageBytes);
  writeFileSync(path, bytes);
  return bytes;
};
