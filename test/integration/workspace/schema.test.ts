/** The tables themselves: what the checked-in schema says, and that every field of every dataset has its place. */
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaFile, schemaText } from '../../../build/scripts/schema-text.ts';
import { migrate } from '../../../electron/engine/db/migrate.ts';
import { columnsOf, datasets } from '../../../shared/datasets/index.ts';

let db: Database.Database;
beforeAll(() => {
  db = new Database(':memory:');
  migrate(db, () => undefined);
});
afterAll(() => db.close());

const columns = (table: string): readonly { name: string; notnull: number }[] =>
  db
    .prepare<[string], { name: string; notnull: number }>(`SELECT name, "notnull" FROM pragma_table_info(?)`)
    .all(table);

it('matches the checked-in schema.sql (run "npm run schema" after a new migration)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText());
});

it('has nothing but STRICT tables', () => {
  const tables = db
    .prepare<[], { name: string; strict: number }>(
      `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'`,
    )
    .all();
  expect(tables.length).toBeGreaterThanOrEqual(datasets.length);
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
});

describe.each(datasets)('$name', ({ name, fields, keepsAttributes }) => {
  it('has a column for every part of every field', () => {
    const names = columns(name).map((column) => column.name);
    expect(names).toEqual(expect.arrayContaining(fields.flatMap(columnsOf)));
  });

  it('insists on its required fields', () => {
    const insists = new Set(
      columns(name)
        .filter(({ notnull }) => notnull === 1)
        .map((column) => column.name),
    );
    const required = fields.filter((field) => field.required).map((field) => columnsOf(field)[0]);
    expect(required.filter((column) => column !== undefined && !insists.has(column))).toEqual([]);
  });

  it('keeps where each row came from', () => {
    const kept = columns(name)
      .filter(({ notnull }) => notnull === 1)
      .map((column) => column.name);
    expect(kept).toEqual(expect.arrayContaining(['source_id', 'source_row']));
  });

  it(`${keepsAttributes ? 'has' : 'has no'} room for attributes`, () => {
    expect(columns(name).some((column) => column.name === 'attributes')).toBe(keepsAttributes === true);
  });
});

it('refuses text where a number belongs', () => {
  const insert = `INSERT INTO imports (started_at, as_of) VALUES ('2026-01-01', ?)`;
  expect(() => db.prepare(insert).run('soon')).toThrow(/cannot store TEXT value in INTEGER column/);
});
