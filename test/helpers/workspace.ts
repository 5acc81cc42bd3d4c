/** Workspaces for tests: real files in a temporary folder, filled by plain rows instead of imported ones. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Db, inTransaction } from '../../electron/engine/db/statements.ts';
import { createWorkspace, type Workspace } from '../../electron/engine/workspace/workspace.ts';
import {
  columnsOf,
  type Dataset,
  type DatasetName,
  datasets,
  type Field,
} from '../../shared/datasets/index.ts';
import { parseDay } from '../../shared/dates.ts';
import { fold } from '../../shared/fold.ts';

/** Fields by their names in the health model; dates as `YYYY-MM-DD` (with `THH:MM` for moments), money in whole units. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Rows per dataset. Accounts that only other rows name are made as well. */
export type Rows = { readonly [D in DatasetName]?: readonly Row[] | undefined };

/** A folder that is gone when the test is. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const dayOrThrow = (text: string): number => {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`no date: ${text}`);
  return day;
};

const minuteOf = (time: string | undefined): number | null => {
  const [hours, minutes] = (time ?? '').split(':').map(Number);
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
};

type Stored = string | number | null;

const answers: Readonly<Record<string, number>> = { yes: 1, true: 1, no: 0, false: 0 };

/** The values of a field's columns. */
const storedOf = (field: Field, value: Row[string]): readonly Stored[] => {
  if (value === null || value === '') return columnsOf(field).map(() => null);
  const text = String(value);
  switch (field.type) {
    case 'date':
      return [dayOrThrow(text)];
    case 'moment':
      return [dayOrThrow(text.slice(0, 10)), minuteOf(text.split('T')[1])];
    case 'number':
    case 'fraction':
      return [Number(text)];
    case 'money':
      return [Math.round(Number(text) * 100)];
    case 'boolean':
    case 'count':
      return [answers[text] ?? Number(text)];
    default:
      return [text];
  }
};

const accountId = (db: Db, key: string): number => {
  const known = db.prepare('SELECT id FROM accounts WHERE folded_key = ?').pluck().get(fold(key));
  if (typeof known === 'number') return known;
  const insert = db.prepare(
    `INSERT INTO accounts (key, folded_key, source_id, source_row) VALUES (?, ?, 1, 0)`,
  );
  return Number(insert.run(key, fold(key)).lastInsertRowid);
};

const columnsFor = (db: Db, dataset: Dataset, row: Row): readonly (readonly [string, Stored])[] => {
  const own = dataset.fields
    .filter((field) => row[field.name] !== undefined)
    .flatMap((field): (readonly [string, Stored])[] => {
      if (field.type === 'account') return [['account_id', accountId(db, String(row[field.name]))]];
      const stored = storedOf(field, row[field.name] ?? null);
      return columnsOf(field).map((column, i) => [column, stored[i] ?? null]);
    });
  if (dataset.name !== 'accounts') return own;
  const name = row['name'] == null ? null : fold(String(row['name']));
  return [...own, ['folded_key', fold(String(row['key']))], ['folded_name', name]];
};

/** One made-up sheet per dataset and call, mapped as if its columns were headed by the field names. */
const newSource = (db: Db, dataset: DatasetName, rows: readonly Row[]): number => {
  const fields = Object.fromEntries(rows.flatMap((row) => Object.keys(row).map((name) => [name, name])));
  const insert = db.prepare(
    `INSERT INTO sources (import_id, file, sheet, dataset, mapping) VALUES (1, 'test.csv', '', ?, ?)`,
  );
  return Number(insert.run(dataset, JSON.stringify({ dataset, fields })).lastInsertRowid);
};

const fillDataset = (db: Db, dataset: Dataset, rows: readonly Row[]): void => {
  const source = newSource(db, dataset.name, rows);
  rows.forEach((row, i) => {
    const columns = [
      ...columnsFor(db, dataset, row),
      ['source_id', source] as const,
      ['source_row', i + 2] as const,
    ];
    const marks = columns.map(() => '?').join(', ');
    const insert = db.prepare(
      `INSERT INTO ${dataset.name} (${columns.map(([name]) => name).join(', ')}) VALUES (${marks})`,
    );
    insert.run(...columns.map(([, value]) => value));
  });
};

/** Puts rows into a workspace as if they had been imported. Accounts that other rows name should come first, if at all. */
export const fill = (db: Db, rows: Rows): void => {
  db.exec(`INSERT OR IGNORE INTO imports (id, started_at, as_of) VALUES (1, '2026-01-01T00:00:00Z', 0);
    INSERT OR IGNORE INTO sources (id, import_id, file, sheet, dataset, mapping) VALUES (1, 1, 'test.csv', '', 'accounts', '{}')`);
  inTransaction(db, () => {
    for (const dataset of datasets) {
      const own = rows[dataset.name] ?? [];
      if (own.length > 0) fillDataset(db, dataset, own);
    }
  });
};

/** A new workspace with some rows in it, gone when the test is. */
export const workspaceWith = (rows: Rows): Workspace => {
  const folder = temporaryFolder();
  const workspace = createWorkspace(join(folder, 'test.nabiz'));
  onTestFinished(() => workspace.close());
  fill(workspace.db, rows);
  return workspace;
};
