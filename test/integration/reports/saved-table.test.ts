/** A table saved as a workbook, read back by another library. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CFB, read, type WorkSheet } from 'xlsx';
import { saveTable, type TablePlace } from '../../../electron/engine/workbook/save-table.ts';
import type { SavedTable } from '../../../shared/model/saved-table.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const table: SavedTable = {
  columns: [
    { heading: 'Account', kind: 'text' },
    { heading: 'Score', kind: 'whole' },
    { heading: 'MRR', kind: 'money' },
    { heading: 'Coverage', kind: 'share' },
    { heading: 'Renewal', kind: 'date' },
  ],
  rows: [
    ['=1+1', 74, 1234.5, 0.9, '2026-07-10'],
    ['-x', null, null, 1, null],
    ['@cmd|’', 0, -3.25, 0, '1899-12-31'],
  ],
};

const placeIn = (folder: string, part: Partial<TablePlace> = {}): TablePlace => ({
  path: join(folder, 'List.xlsx'),
  title: 'Accounts 2026-06-30',
  fromRight: false,
  signal: new AbortController().signal,
  progress: () => undefined,
  ...part,
});

const sheetAt = (path: string): WorkSheet => {
  const book = read(readFileSync(path), { cellDates: true, cellNF: true, cellFormula: true });
  return book.Sheets[book.SheetNames[0] as string] as WorkSheet;
};

const xmlOf = (path: string, part: string): string => {
  const zip = CFB.read(readFileSync(path), { type: 'buffer' });
  const at = zip.FullPaths.findIndex((name: string) => name.endsWith(part));
  return Buffer.from((zip.FileIndex[at]?.content ?? []) as Uint8Array).toString('utf8');
};

describe('a saved table', () => {
  it('has numbers as numbers, dates as dates, and blanks where nothing is known', async () => {
    const place = placeIn(temporaryFolder());
    await saveTable(table, place);
    const sheet = sheetAt(place.path);
    expect(sheet['B2']).toMatchObject({ t: 'n', v: 74 });
    expect(sheet['C2']).toMatchObject({ t: 'n', v: 1234.5, z: '#,##0.00' });
    expect(sheet['D2']).toMatchObject({ t: 'n', v: 0.9, z: '0%' });
    expect(sheet['E2'].t).toBe('d');
    expect((sheet['E2'].v as Date).toISOString().slice(0, 10)).toBe('2026-07-10');
    expect(sheet['B3']).toBeUndefined();
    // A day that Excel does not know stays as it is written.
    expect(sheet['E4']).toMatchObject({ t: 's', v: '1899-12-31' });
  });

  it('holds no formula', async () => {
    const place = placeIn(temporaryFolder());
    await saveTable(table, place);
    const sheet = sheetAt(place.path);
    expect(['A2', 'A3', 'A4'].map((at) => [sheet[at].t, sheet[at].v, sheet[at].f])).toEqual([
      ['s', '=1+1', undefined],
      ['s', '-x', undefined],
      ['s', '@cmd|’', undefined],
    ]);
    expect(xmlOf(place.path, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('keeps a bold heading in place, and runs from the right where the language does', async () => {
    const place = placeIn(temporaryFolder(), { fromRight: true });
    await saveTable(table, place);
    const xml = xmlOf(place.path, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('rightToLeft="1"');
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<c r="A1" s="2"');
    const plain = placeIn(temporaryFolder());
    await saveTable(table, plain);
    expect(xmlOf(plain.path, 'xl/worksheets/sheet1.xml')).not.toContain('rightToLeft');
  });

  it('holds many rows, told as they are written', async () => {
    const shares: number[] = [];
    const place = placeIn(temporaryFolder(), { progress: (share) => shares.push(share) });
    const rows = Array.from({ length: 12_500 }, (_, i) => [`Account ${i}`, i % 101, i / 100, 1, '2026-07-10']);
    await saveTable({ ...table, rows }, place);
    expect(sheetAt(place.path)['!ref']).toBe('A1:E12501');
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('that is stopped or cannot be written leaves nothing behind', async () => {
    const folder = temporaryFolder();
    await expect(saveTable(table, placeIn(folder, { signal: AbortSignal.abort() }))).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(readdirSync(folder)).toEqual([]);
    const path = join(folder, 'List.xlsx', 'not', 'here.xlsx');
    await saveTable(table, placeIn(folder));
    await expect(saveTable(table, placeIn(folder, { path }))).rejects.toMatchObject({
      code: 'report.unwritable',
    });
    expect(existsSync(path)).toBe(false);
  });
});
