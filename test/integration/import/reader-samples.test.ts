import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/engine/import/read/open-file.ts';
import type { Cell } from '../../../electron/engine/import/read/cells.ts';
import { AppError } from '../../../shared/errors.ts';

/** Files of other readers' test suites with the table that each must give; they are not part of this project. */
const robustness = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'import_robustness');

/** A reader's files: where they are, and how the expected tables are written. */
interface Suite {
  readonly files: string;
  readonly tables: string;
}

const suites: readonly Suite[] = [
  { files: join('csv_spectrum', 'csvs'), tables: join('csv_spectrum', 'json') },
  { files: join('csv_test_data', 'csv'), tables: join('csv_test_data', 'json') },
];

/** Where what is read here is another table on purpose, and why. */
const differences: Readonly<
  Record<string, { readonly why: string; readonly table: readonly string[][] | string }>
> = {
  'all-empty': { why: 'a file without any cell is said to be empty', table: 'file.empty' },
  'empty-one-column': { why: 'a row without any cell is no row', table: [['foo']] },
  location_coordinates: {
    why: 'the expected table has another telephone number than the file; all else is the same',
    table: [
      ['Contact Phone Number', 'Location Coordinates', 'Cities', 'Counties'],
      ['2095257564', '37\ufffd36\'37.8"N 121\ufffd2\'17.9"W', 'Modesto', 'Stanislaus'],
    ],
  },
  newlines_crlf: {
    why: 'the line break in the cell stays as the file has it, LF; the expected table has CR LF',
    table: [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['Once upon \na time', '5', '6'],
      ['7', '8', '9'],
    ],
  },
  'header-no-rows': {
    why: 'the headings are a row here; there, no row is expected',
    table: [['foo', 'bar', 'baz']],
  },
};

/** Files that have no expected table because they are broken: what is made of them. */
const broken: Readonly<Record<string, readonly string[][] | string>> = {
  'bad-header-less-fields': [
    ['foo', 'bar', 'baz'],
    ['1', '2'],
  ],
  'bad-header-more-fields': [
    ['foo', 'bar', 'baz'],
    ['1', '2', '3', '4'],
  ],
  'bad-header-no-header': 'file.empty',
  'bad-header-wrong-header': [['qux', 'quux', 'quuz']],
  'bad-missing-quote': [
    ['foo', 'bar', 'baz'],
    ['1', '"I forgot to close this one', '3'],
  ],
  'bad-quotes-with-unescaped-quote': [
    ['foo', 'bar', 'baz'],
    ['1', 'Hey, I missed " it', '3'],
  ],
  'bad-unescaped-quote': [
    ['foo', 'bar', 'baz'],
    ['1', 'This "quotes" must be escaped', '3'],
  ],
};

const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => cell === '');

/** A head ends each row with its last filled cell: one row of thousands must not make all others as long. */
const withoutEmptyEnd = (row: readonly string[]): string[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

/** The filled rows of a file, or the code of the sentence that there is instead. */
const read = async (path: string): Promise<(readonly Cell[])[] | string> => {
  try {
    const [table] = await openFile(path, basename(path));
    return table?.head.filter((row) => !isBlank(row)) ?? [];
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

/** Expected tables are lists of rows, or lists of objects whose keys are the headings. */
const tableOf = (json: unknown): string[][] => {
  // One file of the suites has its only row without a list around it.
  const rows = (Array.isArray(json) ? json : [json]) as (string[] | Record<string, string>)[];
  const [first] = rows;
  if (first === undefined || Array.isArray(first)) return rows as string[][];
  return [Object.keys(first), ...rows.map((row) => Object.values(row))];
};

const casesOf = ({ files, tables }: Suite): { name: string; path: string; expected: unknown }[] =>
  readdirSync(join(robustness, files)).map((file) => {
    const name = basename(file, '.csv');
    const table = join(robustness, tables, `${name}.json`);
    const given = existsSync(table)
      ? tableOf(JSON.parse(readFileSync(table, 'utf8'))).map(withoutEmptyEnd)
      : broken[name];
    return { name, path: join(robustness, files, file), expected: differences[name]?.table ?? given };
  });

describe.skipIf(!existsSync(robustness))('the samples of other readers (skipped without their files)', () => {
  it.each(existsSync(robustness) ? suites.flatMap(casesOf) : [])('$name', async ({ path, expected }) => {
    expect(expected).toBeDefined();
    expect(await read(path)).toEqual(expected);
  });
});
