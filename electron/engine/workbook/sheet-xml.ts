/** The parts of a workbook as XML: every text is a text cell, so that nothing in it is ever a formula. */

/** How the numbers of a column are written. */
export type NumberKind = 'plain' | 'whole' | 'money' | 'share' | 'date';

/** A sheet of texts and numbers below one row of headings. */
export interface SheetHead {
  readonly headings: readonly string[];
  /** Characters, one per column. */
  readonly widths: readonly number[];
  readonly fromRight: boolean;
  /** Columns of numbers; left out or undefined = a column of texts. */
  readonly numbers?: readonly (NumberKind | undefined)[];
}

/** Excel's own limit. */
const longestCell = 32_767;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const controls = /[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv;

/** XML knows no control characters, and half a surrogate pair makes the file unreadable. */
const escaped = (text: string): string =>
  text
    .slice(0, longestCell)
    .toWellFormed()
    .replace(controls, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replaceAll('\r', '&#13;');

const columnName = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : columnName(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));

/** Places in the list of styles at the end of this file. */
const styles = { plain: 0, text: 1, heading: 2, whole: 3, money: 4, share: 5, date: 6 } as const;

const textCell = (place: string, text: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** The value of a cell; null and nothing are blank. */
export type CellValue = string | number | null;

interface CellStyles {
  readonly text: number;
  readonly number: number;
}

const cellXml = (value: CellValue, place: string, { text, number }: CellStyles): string => {
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c r="${place}" s="${number}"><v>${value}</v></c>` : '';
  return value === null || value === '' ? '' : textCell(place, value, text);
};

/** One row; `row` counts from 1. Blank cells are left out. */
export const rowXml = (
  cells: readonly CellValue[],
  row: number,
  numbers: SheetHead['numbers'] = [],
): string => {
  const text = row === 1 ? styles.heading : styles.text;
  const inner = cells.map((cell, at) =>
    cellXml(cell, `${columnName(at)}${row}`, { text, number: styles[numbers[at] ?? 'plain'] }),
  );
  return `<row r="${row}">${inner.join('')}</row>`;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

/** All before the rows: the headings held in place, the widths; whole columns are text, so that 007 stays 007 when typed. */
export const sheetStart = ({ headings, widths, fromRight, numbers = [] }: SheetHead): string => {
  const view = `<sheetView workbookViewId="0"${fromRight ? ' rightToLeft="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>`;
  const columns = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styles[numbers[at] ?? 'text']}" customWidth="1"/>`,
  );
  return `${declaration}<worksheet xmlns="${main}"><sheetViews>${view}</sheetViews><cols>${columns.join('')}</cols><sheetData>${rowXml(headings, 1)}`;
};

/** All behind the rows. */
export const sheetEnd = '</sheetData></worksheet>';

const relationships = (items: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">${items
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const numberStyle = (format: number): string => `<xf numFmtId="${format}" applyNumberFormat="1"/>`;

/** In the order of `styles`; the numbers are Excel's own formats, which follow the reader's settings. */
const cellStyles: readonly string[] = [
  '<xf/>',
  numberStyle(49),
  '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/>',
  ...[1, 4, 9, 14].map(numberStyle),
];

const stylesXml = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${cellStyles.length}">${cellStyles.join('')}</cellXfs></styleSheet>`;

const contentTypes = (sheets: number): string => {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet']),
  ];
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="${name}" ContentType="${spreadsheet}.${type}+xml"/>`,
  );
  return `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
};

const workbookXml = (names: readonly string[]): string => {
  const sheets = names.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
};

/** Every part of a workbook but its sheets: path in the archive → text. `sheets` are the sheets' names in order. */
export const bookParts = (sheets: readonly string[]): ReadonlyMap<string, string> => {
  const own = sheets.map((_, i): readonly [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]);
  return new Map([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relationships([...own, ['styles', 'styles.xml']])],
    ['xl/styles.xml', stylesXml],
  ]);
};
