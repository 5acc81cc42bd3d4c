import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCsv } from '../../../electron/engine/import/read/text/csv.ts';
import type { Batch, Table } from '../../../electron/engine/import/read/table.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const open = (content: string | Uint8Array): Table => {
  const path = join(temporaryFolder(), 'table.csv');
  const bytes = Buffer.from(content as string);
  writeFileSync(path, bytes);
  return openCsv(path, bytes.subarray(0, 65_536));
};

const rowsOf = ({ count, columns, fileRows }: Batch): { row: number | undefined; cells: unknown[] }[] =>
  Array.from({ length: count }, (_, i) => ({
    row: fileRows[i],
    cells: columns.map((column) => column.cells[column.ids[i] as number]),
  }));

const batchesOf = async (table: Table, headings: readonly string[]): Promise<Batch[]> => {
  const batches: Batch[] = [];
  for await (const batch of table.batches({ headerRow: 1, headings }))
    if (typeof batch === 'object') batches.push(batch);
  return batches;
};

const read = async (content: string | Uint8Array, headings: readonly string[]) =>
  (await batchesOf(open(content), headings)).flatMap(rowsOf);

describe('delimited text', () => {
  it('knows quotes, doubled quotes, delimiters and line breaks inside them', async () => {
    const text = 'a,b\n"x, ""y""","two\nlines"\r\nplain,"quoted" tail\n';
    expect(await read(text, ['a', 'b'])).toEqual([
      { row: 2, cells: ['x, "y"', 'two\nlines'] },
      { row: 3, cells: ['plain', 'quoted tail'] },
    ]);
  });

  it('counts blank rows, as a spreadsheet program does, and leaves them out', async () => {
    expect(await read('a,b\n1,2\n\n,\n3,4', ['a', 'b'])).toEqual([
      { row: 2, cells: ['1', '2'] },
      { row: 5, cells: ['3', '4'] },
    ]);
  });

  it('fills short rows and reports long ones', async () => {
    const [batch] = (await batchesOf(open('a,b\n1\n1,2,,\n1,2,3\n'), ['a', 'b'])) as [Batch];
    expect(rowsOf(batch).map(({ cells }) => cells)).toEqual([
      ['1', ''],
      ['1', '2'],
      ['1', '2'],
    ]);
    expect(batch.problems).toEqual([{ index: 2, code: 'row.tooLong' }]);
  });

  it('reports a quote that never ends and keeps what comes before and behind it', async () => {
    const [batch] = (await batchesOf(open('a,b\n1,2\n3,"4\n5,6\n'), ['a', 'b'])) as [Batch];
    expect(rowsOf(batch)).toEqual([
      { row: 2, cells: ['1', '2'] },
      { row: 3, cells: ['3', '"4'] },
      { row: 4, cells: ['5', '6'] },
    ]);
    expect(batch.problems).toEqual([{ index: 1, code: 'row.damaged' }]);
  });

  it.each([
    [';', 'a;b;c\n1,5;2;3\n'],
    ['\t', 'a\tb\tc\n1,5\t2\t3\n'],
    ['|', 'a|b|c\n1,5|2|3\n'],
    [',', 'a,b,c\n"1;5",2,3\n'],
    [',', 'a\n1\n'],
  ])('finds the delimiter %j', (delimiter, text) => {
    expect(open(text).delimiter).toBe(delimiter);
  });

  const turkish = 'müşteri;ülke\nÇınar Gıda;Türkiye\n';
  const windows1254: Readonly<Record<string, number>> = { ü: 0xfc, ş: 0xfe, Ç: 0xc7, ı: 0xfd };

  it.each([
    ['utf-8', Buffer.from(turkish)],
    ['utf-8', Buffer.from(`\ufeff${turkish}`)],
    ['utf-16le', Buffer.from(`\ufeff${turkish}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${turkish}`, 'utf16le').swap16()],
    ['windows-1254', Buffer.from([...turkish].map((c) => windows1254[c] ?? c.charCodeAt(0)))],
  ])('reads %s', async (encoding, bytes) => {
    const table = open(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.head[0]).toEqual(['müşteri', 'ülke']);
    expect(await read(bytes, ['müşteri', 'ülke'])).toEqual([{ row: 2, cells: ['Çınar Gıda', 'Türkiye'] }]);
  });

  it('reads back any cells, however they are quoted and wherever a piece of the file ends', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ş', '"', ',', '\n', '\r', ' ', '1'), maxLength: 6 });
    const table = fc.array(
      fc.tuple(cell, cell).filter(([a, b]) => a + b !== ''),
      { minLength: 1, maxLength: 20 },
    );
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, ends) => {
        const text = `a,b\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}${ends ? '\n' : ''}`;
        expect((await read(text, ['a', 'b'])).map((row) => row.cells)).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  it('has no row of numbers for columns without a cell, of which a file may name thousands', async () => {
    const headings = Array.from({ length: 3_000 }, (_, c) => `h${c}`);
    const text = `${headings.join()}\n${'x\n'.repeat(2_000)}${'y,'.repeat(7)}z\n`;
    const batches = await batchesOf(open(text), headings);
    const [first] = batches as [Batch];
    expect(batches.reduce((rows, { count }) => rows + count, 0)).toBe(2_001);
    for (const { columns } of batches)
      expect(new Set(columns.map(({ ids }) => ids)).size).toBeLessThanOrEqual(9);
    expect(rowsOf(first)[0]?.cells.slice(0, 2)).toEqual(['x', '']);
    const last = rowsOf(batches.at(-1) as Batch).at(-1);
    expect(last?.cells.slice(0, 9)).toEqual(['y', 'y', 'y', 'y', 'y', 'y', 'y', 'z', '']);
    expect(
      open(text)
        .head.map((row) => row.length)
        .slice(0, 3),
    ).toEqual([3_000, 1, 1]);
  });

  it('leaves nothing of a reading that was given up in the row', async () => {
    const [batch] = (await batchesOf(open('a,b,c,d\n1,2,3,"4\n5\n'), ['a', 'b', 'c', 'd'])) as [Batch];
    expect(rowsOf(batch).map(({ cells }) => cells)).toEqual([
      ['1', '2', '3', '"4'],
      ['5', '', '', ''],
    ]);
  });

  it('reads a file longer than a piece, line by line', async () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `account ${i % 700},"line, ${i}",${i}`);
    const rows = await read(`a,b,c\n${lines.join('\n')}\n`, ['a', 'b', 'c']);
    expect(rows).toHaveLength(60_000);
    expect(
      rows.every(
        ({ row, cells }, i) =>
          row === i + 2 &&
          cells[0] === `account ${i % 700}` &&
          cells[1] === `line, ${i}` &&
          cells[2] === `${i}`,
      ),
    ).toBe(true);
  });
});
