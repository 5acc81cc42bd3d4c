import { describe, expect, it } from 'vitest';
import type { Table } from '../../../electron/engine/import/read/table.ts';
import { headText, rowsByNumber, tablesOf } from '../../helpers/tables.ts';
import {
  relation,
  relationships,
  sheetXml,
  stylesXml,
  writePackage,
  type Parts,
} from '../../helpers/xlsx-package.ts';

/** The cells of a sheet of one row. */
const cells = async (row: string, others: Parts = {}): Promise<readonly unknown[]> => {
  const [table] = await tablesOf(
    writePackage({ 'xl/worksheets/sheet1.xml': sheetXml(`<row>${row}</row>`), ...others }),
  );
  return table?.head[0] ?? [];
};

describe('dates of a workbook', () => {
  const dated = async (format: string | number, value: string): Promise<unknown> =>
    (await cells(`<c s="0"><v>${value}</v></c>`, { 'xl/styles.xml': stylesXml(format) }))[0];

  it.each([
    14,
    15,
    17,
    22,
    27,
    36,
    50,
    58,
    'dd.mm.yyyy',
    '[$-41F]d mmmm yyyy;@',
    'yyyy"年"m"月"',
    'dd\\.mm\\.yy',
    '[Red]d/m/yy',
  ])('are told by the format %s', async (format) => {
    expect(await dated(format, '46022')).toEqual({ day: 20_453, minute: null });
  });

  it.each([
    0,
    1,
    4,
    9,
    46,
    49,
    '[h]:mm',
    '[Red]0.00',
    '"days" 0',
    '0.00\\d',
    '#,##0 [$TRY]',
    '0_d',
    'General',
    '0;[Blue]"d"0',
  ])('are not seen in the format %s', async (format) => {
    expect(await dated(format, '46022')).toBe(46_022);
  });

  it('have a time where they have a part of a day; a time alone is a number', async () => {
    expect(await dated(22, '46022.5')).toEqual({ day: 20_453, minute: 720 });
    expect(await dated(20, '0.5')).toBe(0.5);
  });

  it('count the 29 February 1900 that was not', async () => {
    expect(await dated(14, '1')).toEqual({ day: -25_567, minute: null });
    expect(await dated(14, '59')).toEqual({ day: -25_509, minute: null });
    expect(await dated(14, '61')).toEqual({ day: -25_508, minute: null });
  });

  it('count from 1904 where the workbook says so', async () => {
    const book =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>';
    const styles = stylesXml(14);
    expect(
      await cells('<c s="0"><v>44560</v></c>', { 'xl/workbook.xml': book, 'xl/styles.xml': styles }),
    ).toEqual([{ day: 20_453, minute: null }]);
  });

  it('may be written out', async () => {
    const row = ['2025-12-31', '2025-12-31T23:59:59.9999', '2025-12-31T12:30:00Z', '12:00:00', 'PT6H'].map(
      (value) => `<c t="d"><v>${value}</v></c>`,
    );
    expect(await cells(row.join(''))).toEqual([
      { day: 20_453, minute: null },
      { day: 20_454, minute: null },
      { day: 20_453, minute: 750 },
      0.5,
      0.25,
    ]);
  });
});

describe('parts of a workbook', () => {
  const two = (first: string, second: string): Parts => ({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1" state="veryHidden"/><sheet name="B &amp; C" r:id="r9"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relation('r1', 'worksheet', first),
      relation('r9', 'worksheet', second),
    ),
    'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>'),
    'xl/worksheets/Sheet2.xml': sheetXml('<row><c><v>2</v></c></row>'),
  });

  it.each([
    ['/xl/worksheets/sheet1.xml', 'worksheets/sheet2.xml'],
    ['./worksheets/../worksheets/sheet1.xml', '../xl/worksheets/Sheet2.xml'],
    ['worksheets\\sheet1.xml', '/XL/worksheets/Sheet2.xml'],
    ['../../../../xl/worksheets/sheet1.xml', 'worksheets//Sheet2.xml'],
  ])('are found by %s and %s', async (first, second) => {
    const tables = await tablesOf(writePackage(two(first, second)));
    expect(tables.map((table) => [table.sheet, table.hidden, headText(table)])).toEqual([
      ['A', true, [['1']]],
      ['B & C', false, [['2']]],
    ]);
  });

  it('that hold no cells are passed over', async () => {
    const parts = two('worksheets/sheet1.xml', 'chartsheets/sheet1.xml');
    const rels =
      parts['xl/_rels/workbook.xml.rels']?.replace(/worksheet(?=" Target="chart)/, 'chartsheet') ?? '';
    const tables = await tablesOf(writePackage({ ...parts, 'xl/_rels/workbook.xml.rels': rels }));
    expect(tables.map(({ sheet: name }) => name)).toEqual(['A']);
  });

  it('name their merged cells, though the rows before are not read to their end', async () => {
    const rows = Array.from({ length: 6_000 }, (_, i) => `<row r="${i + 1}"><c><v>${i}</v></c></row>`).join('');
    const merged = '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="B5900:B6000"/></mergeCells>';
    const [table] = await tablesOf(
      writePackage({
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData>${merged}</worksheet>`,
      }),
    );
    expect(table?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
    expect([table?.head.length, table?.rows]).toEqual([5_000, null]);
    expect((await rowsByNumber(table as Table, 1)).size).toBe(6_000);
  });
});
