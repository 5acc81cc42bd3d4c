import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileKindOf } from '../../../electron/engine/import/read/file-kind.ts';
import { decodeCell } from '../../../electron/engine/import/read/text/encoding.ts';
import { codingOf } from '../../../electron/engine/import/read/text/survey-encoding.ts';
import { logicalHebrew } from '../../../electron/engine/import/read/text/visual-hebrew.ts';
import { encoded, type WrittenEncoding } from '../../helpers/encode.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const encodingOf = (bytes: Uint8Array): string => {
  const path = join(temporaryFolder(), 'text.csv');
  writeFileSync(path, bytes);
  return codingOf(path, bytes.subarray(0, 65_536)).encoding;
};

/** Texts as they stand in tables, each of a few words. */
const texts: readonly (readonly [WrittenEncoding, string, string])[] = [
  ['windows-1254', 'Turkish', 'ad;şehir\nIşık;Muğla\n'],
  ['windows-1254', 'one Turkish name among English ones', 'name;seats\nAcme;1\nBorealis;2\nKılıç;3\n'],
  ['windows-1254', 'Turkish in capitals', 'MÜŞTERİ;İL\nIŞIK;AĞRI\n'],
  ['windows-1255', 'Hebrew', 'שם;עיר\nדוד כהן;חיפה\n'],
  ['windows-1255', 'Hebrew with shekels and a short form', 'שם;סכום\nחברה בע"מ;12 ₪\nאבגד;3 ₪\n'],
  ['windows-1255', 'Hebrew with vowel points', 'שָׁלוֹם;עוֹלָם\n'],
  ['windows-1255', 'Hebrew beside English words', 'key;name\nA-1;Acme ישראל\nA-2;שלום Ltd\n'],
  ['windows-1252', 'French', 'société;ville\nCafé Zoë;Orléans\n'],
  ['windows-1252', 'German', 'Straße;Größe\nMüller;Köln\n'],
  ['windows-1252', 'Icelandic', 'nafn;staður\nÞórður;Höfn í Hornafirði\nÆgir Ómarsson;Ísafjörður\n'],
  ['windows-1252', 'Portuguese', 'nome;cidade\nJoão;São Paulo\nInês;Évora\n'],
  ['windows-1252', 'signs only', 'price;note\n12 €;“ok” – fine\n'],
];

describe('the encoding of a text', () => {
  it.each(texts)('%s: %s', (encoding, _, text) => {
    expect(encodingOf(encoded(text, encoding))).toBe(encoding);
  });

  it('is UTF-8 for ASCII alone, and for UTF-8 with a few stray bytes', () => {
    expect(encodingOf(Buffer.from('a,b\n1,2\n'))).toBe('utf-8');
    const lines = [Buffer.from('ğ,b\nş,c\nı,d\n'), encoded('Işık,x\n', 'windows-1254')];
    expect(encodingOf(Buffer.concat(lines))).toBe('utf-8');
  });

  it('is told by bytes a megabyte behind the beginning', () => {
    const ascii = Buffer.from('1,2,3\n'.repeat(300_000));
    expect(encodingOf(Buffer.concat([ascii, encoded('שלום,עולם,1\n', 'windows-1255')]))).toBe('windows-1255');
  });

  it('is UTF-16 without a byte order mark where pairs of bytes make the letters of tables', () => {
    for (const text of ['a;b\n1;2\n', 'müşteri;şehir\nIşık;Muğla\n', 'שם;עיר\nדוד כהן;חיפה\n']) {
      expect(encodingOf(encoded(text, 'utf-16le'))).toBe('utf-16le');
      expect(encodingOf(encoded(text, 'utf-16be'))).toBe('utf-16be');
    }
  });

  it('is Hebrew as it is seen where final letters begin words', () => {
    expect(encodingOf(encoded('םש;ריע\nןהכ דוד;הפיח\nםולש;ןוא\n', 'iso-8859-8'))).toBe('iso-8859-8');
  });

  it('is decided cell by cell where a file has two', () => {
    const coding = { encoding: 'windows-1254', singleByte: 'windows-1254' } as const;
    for (const encoding of ['utf-8', 'windows-1254'] as const) {
      const bytes = Buffer.from(encoded('Işık', encoding));
      expect(decodeCell(bytes, { from: 0, to: bytes.length }, coding)).toBe('Işık');
    }
  });
});

describe('Hebrew as it is seen', () => {
  it.each([
    ['םולש', 'שלום'],
    ['2025 תנש', 'שנת 2025'],
    ['(לארשי) Acme Ltd', 'Ltd Acme (ישראל)'],
    ['12.50', '12.50'],
    ['Acme', 'Acme'],
  ])('%s is read as %s', (seen, read) => {
    expect(logicalHebrew(seen)).toBe(read);
  });
});

describe('the kind of a file', () => {
  it('is text for UTF-16, and with NUL bytes or a few stray control bytes', () => {
    for (const bytes of [
      encoded('a;b\n1;2\n', 'utf-16le'),
      encoded('שם;עיר\n', 'utf-16be'),
      Buffer.from('a,b\n1\0\0,2\n'),
      Buffer.from(`a,b\n${'1,2\n'.repeat(50)}\x08\x1a`),
      Buffer.from('a\x1fb\n1\x1f2\n'),
    ])
      expect(fileKindOf(bytes)).toBe('text');
  });

  it('is something else where control bytes are many', () => {
    const random = Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 7_919 + (i >> 3) * 31) & 255));
    expect(fileKindOf(random)).toBe('other');
    expect(fileKindOf(Buffer.alloc(4_096))).toBe('other');
  });

  it('is a picture by its mark, however little of it there is', () => {
    for (const mark of [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [...Buffer.from('GIF89a')]])
      expect(fileKindOf(Buffer.from([...mark, 0x41, 0x42]))).toBe('other');
  });
});
