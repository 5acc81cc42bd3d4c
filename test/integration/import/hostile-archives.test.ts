/** Zip files that lie about themselves, and workbooks that declare more than there is. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deflateRawSync } from 'node:zlib';
import { packed, type Part } from '../../../build/fuzz/mutate/zip.ts';
import { readingOutcome } from '../../../build/scripts/reading-outcome.ts';
import { unpacked } from '../../../electron/engine/import/read/xlsx/unpack.ts';
import { headText, tablesOf } from '../../helpers/tables.ts';
import { workbook } from '../../helpers/workbook.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';
import { relation, relationships, sheetXml, writePackage } from '../../helpers/xlsx-package.ts';

const row = '<row><c r="A1" t="inlineStr"><is><t>Anadolu</t></is></c><c r="B1"><v>7</v></c></row>';
const plainSheet = sheetXml(row);

const zipped = (parts: readonly Part[]): string => {
  const path = join(temporaryFolder(), 'book.xlsx');
  writeFileSync(path, packed(parts));
  return path;
};
const part = (name: string, text: string): Part => ({ name, bytes: Buffer.from(text) });
const usual: readonly Part[] = [
  part('_rels/.rels', relationships(relation('r1', 'officeDocument', 'xl/workbook.xml'))),
  part('xl/workbook.xml', '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
  part('xl/_rels/workbook.xml.rels', relationships(relation('r1', 'worksheet', 'worksheets/sheet1.xml'))),
  part('xl/worksheets/sheet1.xml', plainSheet),
];
const outcome = async (path: string, name = 'book.xlsx') => {
  const { outcome: what, ms, peakMb } = await readingOutcome(path, name);
  expect(ms).toBeLessThan(60_000);
  expect(peakMb).toBeLessThan(1_300);
  return what;
};

/** Changes the line of an entry in the list of a zip file: 16 = check sum, 20 = packed, 24 = unpacked, 42 = place. */
const relisted = (bytes: Buffer, name: string, fields: Readonly<Record<number, number>>): Buffer => {
  const at = bytes.lastIndexOf(name) - 46;
  expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
  for (const [field, value] of Object.entries(fields)) bytes.writeUInt32LE(value, at + Number(field));
  return bytes;
};

describe('zip files that unpack to more than they should', () => {
  const zeros = Buffer.alloc(1 << 28);

  it('are left where the list says too little', async () => {
    const bytes = packed([...usual.slice(0, 3), { name: 'xl/worksheets/sheet1.xml', bytes: zeros }]);
    const path = join(temporaryFolder(), 'book.xlsx');
    writeFileSync(path, relisted(bytes, 'xl/worksheets/sheet1.xml', { 24: 500 }));
    expect(await outcome(path)).toBe('file.damaged');
  });

  it('are refused unread where files that lie over each other add up to it', async () => {
    const names = Array.from({ length: 8 }, (_, i) => `xl/worksheets/sheet${i + 1}.xml`);
    const sheets = names.map((name, i) => ({ name, bytes: i === 0 ? zeros : Buffer.alloc(0) }));
    let bytes = packed([...sheets, ...usual.slice(0, 3)]);
    const packedSize = deflateRawSync(zeros).length;
    for (const name of names) bytes = relisted(bytes, name, { 20: packedSize, 24: zeros.length, 42: 0 });
    const path = join(temporaryFolder(), 'book.xlsx');
    writeFileSync(path, bytes);
    expect(await outcome(path)).toBe('file.tooLarge');
  });

  it.each(['ods', 'xlsb'] as const)('are ended when the library unpacks them: %s', async (kind) => {
    const name = kind === 'ods' ? 'content.xml' : 'xl/worksheets/sheet1.bin';
    const base = Buffer.from(workbook({ A: [['key'], ['A1']] }, kind));
    // The same name a second time, with a quarter of a gigabyte in it that the list says nothing of.
    const bomb = packed([{ name, bytes: zeros }]);
    const path = join(temporaryFolder(), `book.${kind}`);
    writeFileSync(path, Buffer.concat([relisted(bomb, name, { 24: 100 }), base]));
    expect(await outcome(path, `book.${kind}`)).toMatch(
      /^(1 table|file\.(damaged|tooLarge|encrypted|notSpreadsheet|empty))/,
    );
  });

  it('are not looked into where one lies within the other', async () => {
    let inner = packed([{ name: 'zeros', bytes: zeros }]);
    for (let depth = 0; depth < 20; depth++) inner = packed([{ name: 'xl/workbook.xml', bytes: inner }]);
    expect(await outcome(zipped([{ name: 'inner.xlsx', bytes: inner }]))).toBe('file.notSpreadsheet');
    const asSheet = zipped([...usual.slice(0, 3), { name: 'xl/worksheets/sheet1.xml', bytes: inner }]);
    expect(await outcome(asSheet)).toMatch(/^(1 table, 0 rows|file\.(damaged|empty))$/);
  });
});

describe('files in a zip file', () => {
  it('lead nowhere: nothing is ever written', async () => {
    const tricks = [
      '../../escape',
      '../'.repeat(40) + 'tmp/nabiz-escape',
      '/tmp/nabiz-escape',
      'C:\\nabiz-escape',
      '..\\..\\escape',
      'xl/worksheets/../../../escape',
      'a\0b',
      'CON',
      '__proto__',
    ];
    const path = zipped([...tricks.map((name) => part(name, plainSheet)), ...usual]);
    const before = [readdirSync(join(path, '..')), readdirSync('/tmp').includes('nabiz-escape')];
    expect((await tablesOf(path)).map(headText)).toEqual([[['Anadolu', '7']]]);
    expect([readdirSync(join(path, '..')), readdirSync('/tmp').includes('nabiz-escape')]).toEqual(before);
  });

  it('are no links: an entry that says it is one is read as the text it has', async () => {
    const bytes = packed([...usual.slice(0, 3), part('xl/worksheets/sheet1.xml', '/etc/hostname')]);
    const at = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    bytes.writeUInt32LE((0o120777 << 16) >>> 0, at + 38);
    const path = join(temporaryFolder(), 'book.xlsx');
    writeFileSync(path, bytes);
    expect(await outcome(path)).toMatch(/^(1 table, 0 rows|file\.(damaged|empty))$/);
  });

  it('opens nothing of a file that is packed in a way that nobody knows', async () => {
    const entry = { name: 'a', method: 99, isEnciphered: false, size: 9, packedSize: 9, crc: 0, from: 0 };
    const pieces = unpacked(join(temporaryFolder(), 'gone'), { ...entry, firstByte: 0 });
    await expect(pieces.next()).rejects.toThrow('method 99');
    // A file that was opened all the same would be missed now, and nobody would listen.
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('may be there twice: the first one counts', async () => {
    const second = part('xl/worksheets/sheet1.xml', sheetXml('<row><c><v>2</v></c></row>'));
    expect((await tablesOf(zipped([...usual, second]))).map(headText)).toEqual([[['Anadolu', '7']]]);
  });
});

describe('sheets that declare more than there is', () => {
  it.each([
    ['columns', '<cols><col min="1" max="10000000" width="9"/></cols>'],
    ['a size', '<dimension ref="A1:XFD1048576"/>'],
    ['a size that no sheet has', '<dimension ref="A1:ZZZZZZ99999999999"/>'],
    ['merged cells', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
  ])('are as large as their cells: ten million %s', async (_, declared) => {
    const xml = plainSheet.replace('<sheetData>', `${declared}<sheetData>`);
    expect((await tablesOf(writePackage({ 'xl/worksheets/sheet1.xml': xml }))).map(headText)).toEqual([
      [['Anadolu', '7']],
    ]);
  });

  it('are as wide as a sheet may be, whatever a row says that it spans', async () => {
    const far = `<row spans="1:10000000"><c r="A1"><v>1</v></c><c r="ZZZZZ1"><v>2</v></c></row>`;
    const [table] = await tablesOf(writePackage({ 'xl/worksheets/sheet1.xml': sheetXml(far) }));
    expect(headText(table)).toEqual([['1']]);
  });

  it.each([
    ['in a sheet', 'xl/worksheets/sheet1.xml', (deep: string) => plainSheet.replace('</row>', `${deep}</row>`)],
    ['in its strings', 'xl/sharedStrings.xml', (deep: string) => `<sst><si><t>x</t>${deep}</si></sst>`],
    ['in its list of sheets', 'xl/workbook.xml', null],
  ])('may nest a hundred thousand deep %s', async (_, name, change) => {
    const deep = `${'<a>'.repeat(100_000)}x${'</a>'.repeat(100_000)}`;
    const list = `<workbook><sheets>${deep}<sheet name="A" r:id="r1"/></sheets></workbook>`;
    const path = writePackage({
      'xl/worksheets/sheet1.xml': plainSheet,
      [name]: change === null ? list : change(deep),
    });
    expect((await tablesOf(path)).map(headText)).toEqual([[['Anadolu', '7']]]);
  });

  it('nest a hundred thousand deep in an OpenDocument file, and end in a clear error', async () => {
    const deep = `<office:document-content>${'<a>'.repeat(100_000)}`;
    expect(await outcome(zipped([part('content.xml', deep)]), 'a.ods')).toMatch(/^(\d+ tables?, |file\.)/);
  });
});

describe('formulas', () => {
  it('are never computed, and what they name is never asked for: what they came to is what counts', async () => {
    const cell = (formula: string, cached: string): string =>
      `<c><f>${formula}</f>${cached === '' ? '' : `<v>${cached}</v>`}</c>`;
    const cells = [
      cell('1+1', '7'),
      cell('1+1', ''),
      cell('WEBSERVICE(&quot;http://127.0.0.1:9/&quot;)', '3'),
      cell('[1]Sheet1!A1', '4'),
      cell("'file:///etc/[hostname]x'!A1", ''),
      cell("cmd|'/c calc'!A1", '5'),
    ];
    const [table] = await tablesOf(
      writePackage({ 'xl/worksheets/sheet1.xml': sheetXml(`<row>${cells.join('')}</row>`) }),
    );
    expect(headText(table)).toEqual([['7', '', '3', '4', '', '5']]);
  });
});

describe('sheets called as every object calls its own parts', () => {
  // Of the same length, so that the name can be put in its place in any file.
  const names = [
    ['ABCDEFGHI', '__proto__'],
    ['ABCDEFGHJKL', 'constructor'],
    ['ABCDEFGH', 'toString'],
  ] as const;
  const sheets = Object.fromEntries(names.map(([name, hostile]) => [name, [['key'], [hostile]]]));
  const wide = (text: string): string => [...text].join('\0');
  const renamed = (bytes: Uint8Array): Buffer =>
    Buffer.from(
      names.reduce(
        (text, [name, own]) => text.replaceAll(name, own).replaceAll(wide(name), wide(own)),
        Buffer.from(bytes).toString('latin1'),
      ),
      'latin1',
    );

  it.each(['biff8', 'biff5', 'xlml', 'fods'] as const)('do no harm to others: %s', async (kind) => {
    const before = Reflect.ownKeys(Object.prototype);
    const path = join(temporaryFolder(), 'book');
    writeFileSync(path, renamed(workbook(sheets, kind)));
    const tables = await tablesOf(path).catch((error: { code?: string }) => error.code);
    if (Array.isArray(tables)) expect(tables.map(({ sheet }) => sheet)).toContain('constructor');
    else expect(tables).toMatch(/^file\./);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['key']).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString'])('are read under their own name: %s', async (name) => {
    const xml = `<workbook><sheets><sheet name="${name}" r:id="r1"/></sheets></workbook>`;
    const path = writePackage({ 'xl/workbook.xml': xml, 'xl/worksheets/sheet1.xml': plainSheet });
    const [table] = await tablesOf(path);
    expect([table?.sheet, headText(table)]).toEqual([name, [['Anadolu', '7']]]);
  });
});
