import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headText, tablesOf } from '../../helpers/tables.ts';
import { workbook } from '../../helpers/workbook.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';
import { relation, relationships, sheetXml, writePackage } from '../../helpers/xlsx-package.ts';

const row = '<row><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>';
const strings = '<sst><si><t>Anadolu</t></si></sst>';
const lol = `<!DOCTYPE sst [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${'&a;'.repeat(10)}">`).join('')}]>`;

const withBytes = (path: string, change: (bytes: Buffer) => Buffer): string => {
  writeFileSync(path, change(readFileSync(path)));
  return path;
};
const codeOf = (path: string): Promise<string> =>
  tablesOf(path).then(
    () => 'none',
    (error: { code?: string }) => error.code ?? 'other',
  );

describe('packages that mean harm', () => {
  it('may declare a billion laughs; nothing that they declare is ever written out', async () => {
    const [table] = await tablesOf(
      writePackage({
        'xl/sharedStrings.xml': `${lol}<sst><si><t>&a8;</t></si></sst>`,
        'xl/worksheets/sheet1.xml': `${lol}${sheetXml(`${row}<row><c t="str"><v>&a8;</v></c></row>`)}`,
      }),
    );
    expect(headText(table)).toEqual([['&a8;', '7'], ['&a8;']]);
  });

  it.each([
    ['a.fods', 'fods'],
    ['a.xml', 'xlml'],
    ['a.xls', 'html'],
  ] as const)('may do so in a single file of text: %s', async (_, kind) => {
    const path = join(temporaryFolder(), 'book');
    const laughing = workbook(
      {
        A: [
          ['key', 'name'],
          ['A1', 'Anadolu'],
        ],
      },
      kind,
    )
      .toString()
      .replace('Anadolu', '&a8;');
    writeFileSync(
      path,
      laughing.replace(/^(<\?xml[^>]*>)?/, (head) => head + lol),
    );
    const started = performance.now();
    const tables = await tablesOf(path);
    expect(JSON.stringify(tables.map(headText)).length).toBeLessThan(1_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('may name files elsewhere; none of them is opened', async () => {
    const path = writePackage({
      'xl/_rels/workbook.xml.rels': relationships(
        relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
        '<Relationship Id="r2" Type="x/sharedStrings" TargetMode="External" Target="sharedStrings.xml"/>',
        '<Relationship Id="r3" Type="x/sharedStrings" TargetMode="External" Target="file:///etc/hostname"/>',
        relation('r4', 'styles', '../../../../../../etc/hostname'),
      ),
      'xl/worksheets/sheet1.xml': sheetXml(row),
      // What is said to lie elsewhere is not what lies here by that name.
      'xl/sharedStrings.xml': strings,
    });
    expect((await tablesOf(path)).map(headText)).toEqual([[['', '7']]]);
  });

  it('may give a string or a style a number that there is not', async () => {
    const far = '<row><c t="s"><v>4000000000</v></c><c t="s"><v>-1</v></c><c s="99999"><v>3</v></c></row>';
    const [table] = await tablesOf(
      writePackage({ 'xl/worksheets/sheet1.xml': sheetXml(far), 'xl/sharedStrings.xml': strings }),
    );
    expect(headText(table)).toEqual([['', '', '3']]);
  });

  it('may fill the whole width of a sheet: the head is kept small', async () => {
    const wide = Array.from(
      { length: 400 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    const [table] = await tablesOf(writePackage({ 'xl/worksheets/sheet1.xml': sheetXml(wide.join('')) }));
    expect([table?.head.length, table?.rows]).toEqual([122, null]);
  });

  it('are damaged when a part is shorter, longer or another than they say', async () => {
    const path = (): string =>
      writePackage({ 'xl/worksheets/sheet1.xml': sheetXml(row.repeat(50)), 'xl/sharedStrings.xml': strings });
    const entryOf = (bytes: Buffer): number => bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    for (const field of [16, 24])
      expect(
        await codeOf(
          withBytes(path(), (bytes) => {
            bytes.writeUInt32LE(bytes.readUInt32LE(entryOf(bytes) + field) - 1, entryOf(bytes) + field);
            return bytes;
          }),
        ),
      ).toBe('file.damaged');
    expect(await codeOf(withBytes(path(), (bytes) => bytes.subarray(0, bytes.length >> 1)))).toBe(
      'file.damaged',
    );
  });

  it('are called protected when a part is enciphered', async () => {
    const path = withBytes(writePackage({ 'xl/worksheets/sheet1.xml': sheetXml(row) }), (bytes) => {
      bytes.writeUInt16LE(1, bytes.lastIndexOf('xl/workbook.xml') - 46 + 8);
      return bytes;
    });
    expect(await codeOf(path)).toBe('file.encrypted');
  });

  it('may have something in front and a comment behind', async () => {
    const path = withBytes(writePackage({ 'xl/worksheets/sheet1.xml': sheetXml(row) }), (bytes) => {
      const note = Buffer.from('packed by hand');
      bytes.writeUInt16LE(note.length, bytes.length - 2);
      return Buffer.concat([bytes, note]);
    });
    expect((await tablesOf(path)).map(headText)).toEqual([[['', '7']]]);
  });

  it('are said to be no spreadsheet when they hold another kind of document', async () => {
    const path = writePackage({
      '_rels/.rels': relationships(relation('r1', 'officeDocument', 'word/document.xml')),
      'word/document.xml': '<document><body/></document>',
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
    });
    expect(await codeOf(path)).toBe('file.notSpreadsheet');
  });

  it('are damaged when a sheet ends within its rows', async () => {
    const cut =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c>';
    expect(await codeOf(writePackage({ 'xl/worksheets/sheet1.xml': cut }))).toBe('file.damaged');
  });
});
