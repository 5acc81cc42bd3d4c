/** Cells as XML: what is a formula, what is a text, what they look like. */
import { expect, it } from 'vitest';
import { rowFormula } from '../../../electron/engine/export/places/row.ts';
import { columnName, rowXml } from '../../../electron/engine/workbook/cells.ts';
import { sheetEnd } from '../../../electron/engine/workbook/sheet-xml.ts';

it('writes a formula with what it comes to', () => {
  expect(rowXml([{ formula: 'IF(A1<2,"a&b",1)', value: 1.5 }], 2)).toBe(
    '<row r="2"><c r="A2" s="0"><f>IF(A1&lt;2,&quot;a&amp;b&quot;,1)</f><v>1.5</v></c></row>',
  );
  expect(rowXml([null, { formula: '""', value: null, style: 'score' }], 3)).toBe(
    '<row r="3"><c r="B3" s="7" t="str"><f>&quot;&quot;</f><v></v></c></row>',
  );
});

it('never makes a formula of a text', () => {
  expect(rowXml(['=1+1', { value: '=2', style: 'inputText' }], 2)).not.toContain('<f>');
});

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

it('puts the row into a formula wherever it belongs', () => {
  expect(rowFormula('A§+$B$4*C§')(12)).toBe('A12+$B$4*C12');
});

it('says the rules of a sheet in the order that the format has', () => {
  const words = { red: 'Red', amber: 'Amber', green: 'Gr"een', unknown: '?' };
  const end = sheetEnd({
    lights: { range: 'D2:E9', words },
    choices: [{ range: 'A2:A9', from: "'M'!$A$1:$A$3" }],
  });
  expect(end.indexOf('<conditionalFormatting')).toBeLessThan(end.indexOf('<dataValidations'));
  expect(end).toContain('<formula>&quot;Gr&quot;&quot;een&quot;</formula>');
  expect(sheetEnd()).toBe('</sheetData></worksheet>');
});
