/** A recovery speaks of kinds of data, not of tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { missingOf, subjectOf } from '../../../renderer/features/damaged/subjects.ts';

const schema = readFileSync(join(import.meta.dirname, '../../../electron/engine/db/schema.sql'), 'utf8');
const tables = [...schema.matchAll(/^CREATE TABLE "?(\w+)"? \(/gm)].map(([, name = '']) => name);

/** What is computed again, and of which a recovery therefore tells nothing. */
const isDerived = (table: string): boolean => table.startsWith('history_') || table === 'usage_sources';

it('knows what every table of a workspace is about', () => {
  expect(tables.length).toBeGreaterThan(30);
  const unknown = tables.filter((table) => !isDerived(table) && subjectOf(table).kind === 'table');
  expect(unknown).toEqual([]);
});

it('adds tables of one kind up, and leaves out what is whole', () => {
  const missing = missingOf([
    { table: 'accounts', rows: 10, lost: 2 },
    { table: 'actions', rows: 3, lost: 1 },
    { table: 'notes', rows: 4, lost: 0 },
    { table: 'settings', rows: 5, lost: 0 },
    { table: 'sources', rows: 1, lost: null },
    { table: 'imports', rows: 1, lost: 7 },
  ]);
  expect(missing).toEqual([
    { subject: { kind: 'dataset', name: 'accounts' }, rows: 10, lost: 2 },
    { subject: { kind: 'group', name: 'plan' }, rows: 7, lost: 1 },
    { subject: { kind: 'group', name: 'imports' }, rows: 2, lost: null },
  ]);
});
