import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { write, utils, type BookType, type CellObject } from 'xlsx';
import type { Cell } from '../../../electron/engine/import/read/cells.ts';
import { openWithLibrary } from '../../../electron/engine/import/read/library/open-with-library.ts';
import { headText, rowsByNumber, tablesOf } from '../../helpers/tables.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const epoch = 25_569;
/** A cell as it is written, and as it must be read. */
interface Written {
  readonly cell: CellObject | null;
  readonly read: Cell;
}

/** Text that XML can hold; readers trim it. */
const words = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((text) => !/[\p{Cc}\ufffe\uffff]/u.test(text) && text.isWellFormed())
  .map((text) => text.trim());
const written: fc.Arbitrary<Written> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .oneof(words, fc.constantFrom('0042', '1.234,56', 'İstanbul', 'אלון', '<a & "b">', 'a\nb'))
      .map((text) => ({ cell: { t: 's' as const, v: text }, read: text })),
  },
  {
    weight: 3,
    arbitrary: fc
      .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
      .map((v) => ({ cell: { t: 'n' as const, v: v + 0 }, read: v + 0 })),
  },
  { weight: 1, arbitrary: fc.boolean().map((v) => ({ cell: { t: 'b' as const, v }, read: v })) },
  { weight: 1, arbitrary: fc.constant({ cell: null, read: '' as const }) },
  { weight: 1, arbitrary: fc.constant({ cell: { t: 'e' as const, v: 0x2a }, read: '' as const }) },
  {
    weight: 2,
    arbitrary: fc
      .record({ day: fc.integer({ min: -20_000, max: 60_000 }), minute: fc.integer({ min: 0, max: 1439 }) })
      .map(({ day, minute }) => ({
        cell: { t: 'n' as const, v: day + epoch + minute / 1440, z: 'yyyy-mm-dd hh:mm' },
        read: { day, minute: minute === 0 ? null : minute },
      })),
  },
);
const table = fc.array(fc.array(written, { maxLength: 6 }), { maxLength: 12 });

const withoutEnd = (cells: readonly Cell[]): readonly Cell[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

const bytesOf = (rows: readonly (readonly Written[])[], bookType: BookType, isShared: boolean): Uint8Array => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(({ cell }) => cell)));
  utils.book_append_sheet(book, sheet, 'A');
  return new Uint8Array(
    write(book, { type: 'array', bookType, bookSST: isShared, compression: isShared }) as ArrayBuffer,
  );
};

const saved = (bytes: Uint8Array): string => {
  const path = join(temporaryFolder(), 'book.xlsx');
  writeFileSync(path, bytes);
  return path;
};

describe('any table', () => {
  it.each(['xlsx', 'xlsm'] as const)('written as %s is read back the same', async (bookType) => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, isShared) => {
        const [read] = await tablesOf(saved(bytesOf(rows, bookType, isShared)));
        const expected = rows.map((row) => withoutEnd(row.map((one) => one.read)));
        const last = expected.findLastIndex((row) => row.length > 0);
        expect(read?.head).toEqual(expected.slice(0, last + 1));
        expect(read?.rows).toBe(last + 1);
      }),
      { numRuns: 150 },
    );
  });

  it('is read by our reader as the library reads it, in its head and in its rows', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, isShared) => {
        const bytes = bytesOf(rows, 'xlsx', isShared);
        const [[own], [other]] = [
          await tablesOf(saved(bytes)),
          openWithLibrary(Buffer.from(bytes), 'book.xlsx'),
        ];
        if (!own || !other) throw new Error('no sheet');
        expect(headText(own)).toEqual(headText(other));
        expect(await rowsByNumber(own, 6)).toEqual(await rowsByNumber(other, 6));
      }),
      { numRuns: 100 },
    );
  });
});
