import { describe, expect, it } from 'vitest';
import type { Table } from '../../../electron/engine/import/read/table.ts';
import { headText, rowsByNumber, tablesOf } from '../../helpers/tables.ts';
import { sheetXml, writePackage, type Parts } from '../../helpers/xlsx-package.ts';

const open = async (parts: Parts): Promise<Table> => {
  const [table] = await tablesOf(writePackage(parts));
  if (!table) throw new Error('no sheet');
  return table;
};

const sheet = (rows: string, others: Parts = {}): Promise<Table> =>
  open({ 'xl/worksheets/sheet1.xml': sheetXml(rows), ...others });

/** The first row of a sheet of one row. */
const cells = async (row: string, others: Parts = {}): Promise<readonly unknown[]> =>
  (await sheet(`<row r="1">${row}</row>`, others)).head[0] ?? [];

const text = (xml: string): string => `<c t="inlineStr"><is>${xml}</is></c>`;
const strings = (...items: readonly string[]): Parts => ({
  'xl/sharedStrings.xml': `<sst>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
});

describe('cells of a workbook', () => {
  it('are shared strings, texts of formulas, inline strings', async () => {
    const row =
      '<c t="s"><v>1</v></c><c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' + text('<t>in &lt;line&gt;</t>');
    expect(await cells(row, strings('<t>no</t>', '<t>yes</t>'))).toEqual(['yes', 'ab', 'in <line>']);
  });

  it('join the runs of a text and leave out how it is read aloud', async () => {
    const rich = '<r><rPr><b/></rPr><t>Çın</t></r><r><t xml:space="preserve">ar </t></r><r><t>Gıda</t></r>';
    const aloud = '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
    const row = `<c t="s"><v>0</v></c><c t="s"><v>1</v></c>${text(rich)}`;
    expect(await cells(row, strings(rich, aloud))).toEqual(['Çınar Gıda', '東京', 'Çınar Gıda']);
  });

  it('resolve references, escapes and stretches of plain text, and nothing else', async () => {
    const row = text('<t>&#305;&#x130;&amp;lt;</t>') + text('<t>a_x000D_\nb</t>') + text('<t>&lol;</t>');
    expect(await cells(row + text('<t><![CDATA[a<b & c]]></t>'))).toEqual([
      'ıİ&lt;',
      'a\nb',
      '&lol;',
      'a<b & c',
    ]);
  });

  it('are numbers, yes and no; errors are blank', async () => {
    const row =
      '<c><v>1.5</v></c><c t="n"><v>-2E3</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>' +
      '<c t="e"><v>#REF!</v></c><c><v>0</v></c>';
    expect(await cells(row)).toEqual([1.5, -2000, true, false, '', '', 0]);
  });

  it('follow one another where they do not say where they are', async () => {
    const table = await sheet(
      '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row/><row><c><v>3</v></c></row>',
    );
    expect(headText(table)).toEqual([['1', '', '', '4', '5'], [], ['3']]);
    expect([...(await rowsByNumber(table))]).toEqual([
      [1, ['1', '', '', '4', '5']],
      [3, ['3']],
    ]);
  });

  it('may lie in rows whose number was there before: they stand behind all others', async () => {
    const row = (number: number, value: string): string =>
      `<row r="${number}"><c r="A${number}"><v>${value}</v></c></row>`;
    const rows = [
      row(1, '1'),
      row(2, '2'),
      row(4, '4'),
      row(2, '5'),
      row(4, '6'),
      '<row><c><v>7</v></c></row>',
    ];
    expect([...(await rowsByNumber(await sheet(rows.join(''))))]).toEqual([
      [1, ['1']],
      [2, ['2']],
      [4, ['4']],
      [5, ['5']],
      [6, ['6']],
      [7, ['7']],
    ]);
  });

  it('may lie in rows out of order and in rows that are written in parts', async () => {
    const table = await sheet(
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>1</v></c></row><row r="1"><c r="C1"><v>2</v></c></row>',
    );
    expect(headText(table)).toEqual([['', '1', '2'], [], ['3']]);
    expect([...(await rowsByNumber(table))]).toEqual([
      [3, ['3']],
      [1, ['', '1', '2']],
    ]);
  });

  it('may lie at the far corner; what lies beyond is no cell', async () => {
    const table = await sheet(
      '<row r="2"><c r="XFD2"><v>1</v></c><c r="XFE2"><v>2</v></c></row><row r="1048577"><c r="A1048577"><v>9</v></c></row>',
    );
    expect(table.head[1]).toHaveLength(16_384);
    expect(table.rows).toBe(2);
  });

  it('are read whatever the prefix of their tags and the dialect', async () => {
    const xml =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c><!-- > --></x:row></x:sheetData></x:worksheet>';
    expect(headText(await open({ 'xl/worksheets/sheet1.xml': `\ufeff${xml}` }))).toEqual([['7']]);
  });

  it('say so when the row has cells that no heading is over', async () => {
    const table = await sheet('<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>');
    const parts = [];
    for await (const part of table.batches({ headerRow: 1, headings: ['a'] }))
      if (typeof part === 'object') parts.push(part);
    expect(parts.map(({ count, problems }) => [count, problems])).toEqual([
      [1, [{ index: 0, code: 'row.tooLong' }]],
    ]);
  });

  it('end with the last row of the table', async () => {
    const table = await sheet('<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    const counts = [];
    for await (const part of table.batches({ headerRow: 1, headings: ['a'], lastRow: 2 }))
      if (typeof part === 'object') counts.push(...part.fileRows.subarray(0, part.count));
    expect(counts).toEqual([2]);
  });
});
