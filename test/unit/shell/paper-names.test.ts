/** What printed pages are called, and how many pages a PDF has. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName, uniqueFileNames } from '../../../electron/engine/reports/file-names.ts';
import { countPages } from '../../../electron/engine/reports/page-count.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

describe('a file name', () => {
  it.each([
    ['Çınar Gıda A.Ş.', 'Çınar Gıda A.Ş'],
    ['שלום ושות׳ בע״מ', 'שלום ושות׳ בע״מ'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['nul', 'nul_'],
    ['COM1', 'COM1_'],
    ['  ', '_'],
    ['...', '_'],
    ['con.report', 'con_.report'],
    ['Aux .v2', 'Aux_ .v2'],
    ['CONIN$', 'CONIN$_'],
    ['Lpt²', 'Lpt²_'],
    ['Control', 'Control'],
    ['-rf', 'rf'],
    ['- –', '–'],
    ['~$x', '~$x'],
    ['a\nb\tc', 'abc'],
    ['a\ud800b', 'ab'],
    ['.\u200b.hidden', 'hidden'],
    ['name. . .', 'name'],
    ['👨‍👩‍👧 Ltd', '👨‍👩‍👧 Ltd'],
    ['gpj.\u202Eexe', 'gpj.exe'],
  ])('of %j is %j', (name, expected) => expect(safeName(name)).toBe(expected));

  const signs = '.. / \\ : " - . $ ş ש a con NUL lpt1 👩‍👧'.split(' ');
  const unseen = ['\0', '\n', ' ', '\u202e', '\u200b', '\ufeff', '\ud800', '\udc00', 'e\u0301', '\u3000'];
  const hostile = signs.concat(unseen, '\u{e0041}', 'x'.repeat(100));
  const anyName = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...hostile), maxLength: 40 }),
  );

  it('fits every file system, whatever the name', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const safe = safeName(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\u202a-\u202e\u200b\ufeff]/u);
        expect(safe).not.toMatch(/^[-. ]|[. ]$/);
        expect(safe).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:$|[ .])/i);
        expect(Buffer.byteLength(safe)).toBeGreaterThan(0);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(181);
        expect(safe).toBe(safe.normalize('NFC'));
        if (Buffer.byteLength(safe) < 150) expect(safeName(safe)).toBe(safe);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the name of a file that can be written, in its folder', () => {
    const folder = temporaryFolder();
    for (const name of hostile.concat(
      hostile.map((part) => `a${part}`),
      'ş'.repeat(500),
    )) {
      const file = `${safeName(name)}.pdf`;
      writeFileSync(join(folder, file), name);
      expect(readdirSync(folder)).toContain(file);
    }
  });

  it('is found at once in a name without end', () => {
    const started = performance.now();
    for (const part of ['x', '.', ' ', '-', '\u0301', '\u202e', 'ş.']) safeName(`a${part.repeat(300_000)}b`);
    expect(performance.now() - started).toBeLessThan(500);
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
