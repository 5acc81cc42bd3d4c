/** Files out of drops and folders; an import's line in the history; time left in words. */
import { describe, expect, it } from 'vitest';
import { foundIn, sortFound, type FoundFile } from '../../../renderer/app/found-files.ts';
import { timeLeft } from '../../../renderer/app/progress-text.ts';
import { lineOf } from '../../../renderer/features/imports/summary.ts';
import type { TableResult } from '../../../shared/import/index.ts';

const found = (name: string, folder = ''): FoundFile => ({ file: new File([], name), folder });

describe('found files', () => {
  it('are read when they are spreadsheets or were dropped by themselves; the rest of a folder is named', () => {
    const { taken, leftOut } = sortFound([
      found('b.XLSX', 'Client'),
      found('a.csv', 'Client/2025'),
      found('logo.png', 'Client'),
      found('photo.jpg'),
    ]);
    expect(taken.map(({ file }) => file.name)).toEqual(['photo.jpg', 'a.csv', 'b.XLSX']);
    expect(leftOut).toEqual(['Client/logo.png']);
  });

  it('are passed over in silence when they are hidden, in a folder of any depth', () => {
    const hidden = [
      found('.DS_Store', 'Client'),
      found('~$open.xlsx', 'Client'),
      found('Thumbs.db', 'Client'),
      found('a.csv', 'Client/.git/x'),
      found('._a.csv', '__MACOSX'),
    ];
    expect(sortFound(hidden)).toEqual({ taken: [], leftOut: [] });
  });

  it('carry the folder that was chosen', () => {
    const file = new File([], 'a.csv');
    Object.defineProperty(file, 'webkitRelativePath', { value: 'Client/2025/a.csv' });
    const alone = Object.defineProperty(new File([], 'b.csv'), 'webkitRelativePath', { value: '' });
    expect(foundIn([file, alone]).map(({ folder }) => folder)).toEqual(['Client/2025', '']);
  });
});

describe('an import in the history', () => {
  it('adds up its tables and says whether it was undone', () => {
    const table: TableResult = {
      sheet: '',
      dataset: 'accounts',
      headerRow: 1,
      encoding: null,
      delimiter: null,
      rows: 10,
      imported: 4,
      updated: 3,
      unchanged: 2,
      rejected: 1,
      issues: [],
      changes: [],
      assumed: [],
      leftOut: 0,
    };
    const line = lineOf({
      id: 7,
      startedAt: '2026-03-04T10:20:30',
      undoneAt: null,
      rejectedKept: 1,
      files: [
        { file: 'a.csv', tables: [table, table], error: null },
        { file: 'b.csv', tables: [], error: { code: 'file.empty', message: '' } },
      ],
    });
    expect(line).toEqual({
      id: 7,
      day: '2026-03-04',
      time: '10:20',
      files: [{ file: 'a.csv' }, { file: 'b.csv' }],
      added: 8,
      changed: 6,
      unchanged: 4,
      rejected: 2,
      undone: false,
    });
  });
});

describe('the time left', () => {
  it.each([
    [900, { unit: 'moment', count: 0 }],
    [12_000, { unit: 'seconds', count: 15 }],
    [55_000, { unit: 'seconds', count: 55 }],
    [56_000, { unit: 'minutes', count: 1 }],
    [61_000, { unit: 'minutes', count: 2 }],
    [3_700_000, { unit: 'hours', count: 2 }],
  ] as const)('of %d ms is said rounded up', (leftMs, said) => {
    expect(timeLeft(leftMs)).toEqual(said);
  });
});
