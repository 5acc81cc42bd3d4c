import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKindOf } from '../../../electron/engine/import/read/file-kind.ts';
import { openCsv } from '../../../electron/engine/import/read/text/csv.ts';
import { encoded, type WrittenEncoding } from '../../helpers/encode.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';
import { writeCsv, type WrittenDialect } from '../../helpers/write-csv.ts';

/** Letters and signs of cells: every sign that a dialect uses is among them. */
const common = [...'aZ09 .-', ...`,;|:=\t"'\\\n\r`];
const unicode = [...'ğİşÇıאבםé€漢'];
const turkish = ['ışık', 'Ağrı', 'ŞİŞ', 'çöğür'];
const hebrew = ['שלום', 'עולם', 'חברים', 'אב'];
/**
 * What cells are made of besides. The same bytes are a text in each single-byte encoding, so only words of the
 * language can tell which of them it is: with letters at random that is lost.
 */
const words: Readonly<Record<WrittenEncoding, readonly string[]>> = {
  'utf-8': unicode,
  'utf-16le': unicode,
  'utf-16be': unicode,
  'windows-1254': turkish,
  'iso-8859-9': turkish,
  'windows-1255': hebrew,
  'iso-8859-8': hebrew,
  'windows-1252': ['café', 'Señor', 'Straße', '12€'],
};

const cellOf = (encoding: WrittenEncoding): fc.Arbitrary<string> => {
  const cell = fc.string({ unit: fc.constantFrom(...common, ...words[encoding]), maxLength: 8 });
  // A word of Latin and Hebrew letters together is what a word with many accents looks like.
  return words[encoding] === hebrew ? cell.map((text) => text.replaceAll(/[aZ]/g, '')) : cell;
};

/** What stands before a quote in `="001"` is Excel's way to write 001: such a cell cannot be told from that. */
const isExcelText = (cell: string): boolean => cell.startsWith('="');

/** Headings that are filled, so that no column is empty, and that tell the encoding and the way to escape. */
const headingsOf = (encoding: WrittenEncoding, width: number): string[] =>
  Array.from({ length: width }, (_, c) => (c === 0 ? (words[encoding][0] as string) : `h"${c}'`));

const tableOf = (encoding: WrittenEncoding): fc.Arbitrary<string[][]> =>
  fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc
      .array(
        fc.array(
          cellOf(encoding).filter((cell) => !isExcelText(cell)),
          { minLength: width, maxLength: width },
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      // Rows without any cell are left out of tables.
      .map((rows) => [headingsOf(encoding, width), ...rows.filter((row) => row.some((cell) => cell !== ''))]),
  );

/**
 * Backslashes are tried with quotes around each cell, as the programs that use them write: with quotes around some
 * cells only, one escaped quote in the whole file reads just as well as the end of one cell and a part of the next.
 */
const sound = (dialect: Required<WrittenDialect>): Required<WrittenDialect> =>
  dialect.escape === 'backslash' ? { ...dialect, quoted: 'all' } : dialect;

const dialects: fc.Arbitrary<Required<WrittenDialect>> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|', '^', '~', '||', ', '),
    quote: fc.constantFrom('"' as const, "'" as const),
    escape: fc.constantFrom('doubled' as const, 'backslash' as const),
    quoted: fc.constantFrom('needed' as const, 'all' as const),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    ends: fc.boolean(),
  })
  .map(sound);

const encodings = fc.constantFrom(...(Object.keys(words) as WrittenEncoding[]));

const written = fc.record({
  encoded: encodings.chain((encoding) => tableOf(encoding).map((table) => ({ encoding, table }))),
  dialect: dialects,
  mark: fc.boolean(),
});

const readBack = async (bytes: Uint8Array): Promise<string[][]> => {
  const path = join(temporaryFolder(), 'table.csv');
  writeFileSync(path, bytes);
  const table = openCsv(path, bytes.subarray(0, 65_536));
  const headings = table.head[0] as string[];
  const rows: string[][] = [];
  for await (const batch of table.batches({ headerRow: 0, headings }))
    if (typeof batch === 'object')
      for (let row = 0; row < batch.count; row++)
        rows.push(batch.columns.map((column) => column.cells[column.ids[row] as number] as string));
  return rows;
};

describe('a table written as delimited text', () => {
  it('reads back the same from any dialect and any encoding that has its letters', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ encoded: { encoding, table }, dialect, mark }) => {
        const hasMark = mark && encoding.startsWith('utf');
        const bytes = encoded((hasMark ? '\ufeff' : '') + writeCsv(table, dialect), encoding);
        expect(fileKindOf(bytes)).toBe('text');
        expect(await readBack(bytes)).toEqual(table);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
