/** What printed pages are called, and how many pages a PDF has. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName, uniqueFileNames } from '../../../electron/engine/reports/file-names.ts';
import { countPages } from '../../../electron/engine/reports/page-count.ts';

describe('a file name', () => {
  it.each([
    ['Çınar Gıda A.Ş.', 'Çınar Gıda A.Ş'],
    ['שלום ושות׳ בע״מ', 'שלום ושות׳ בע״מ'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['nul', 'nul_'],
    ['COM1', 'COM1_'],
    ['  ', '-'],
    ['...', '-'],
    ['gpj.\u202Eexe', 'gpj.exe'],
  ])('of %j is %j', (name, expected) => expect(safeName(name)).toBe(expected));

  it('fits every file system, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
        const safe = safeName(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(safe).not.toMatch(/^[. ]|[. ]$/);
        expect(Buffer.byteLength(safe)).toBeGreaterThan(0);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(181);
      }),
    );
  });

  it('is given once per folder, capitals aside', () => {
    const next = uniqueFileNames('.pdf');
    expect(['Ada', 'ADA', 'Ada', 'a/b', 'a b'].map(next)).toEqual([
      'Ada.pdf',
      'ADA (2).pdf',
      'Ada (3).pdf',
      'a b.pdf',
      'a b (2).pdf',
    ]);
  });
});

it('counts pages, not the list of them', () => {
  const pdf = Buffer.from(
    '1 0 obj <</Type /Page\n/Parent 3 0 R>> 2 0 obj <</Type/Page>> 3 0 obj <</Type /Pages /Count 2>> <</Type /PageLabel>>',
  );
  expect(countPages(pdf)).toBe(2);
  expect(countPages(new Uint8Array())).toBe(0);
});
