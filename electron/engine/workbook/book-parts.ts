/** The parts of a workbook around its sheets. */
import { escaped } from './cells.ts';
import { stylesXml } from './styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

const relationships = (items: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">${items
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

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

/** A program that computes does so anew when it opens the file, and does not rest on what was written. */
const computing = '<calcPr calcId="0" fullCalcOnLoad="1"/>';

const workbookXml = (names: readonly string[], computes: boolean): string => {
  const sheets = names.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets>${computes ? computing : ''}</workbook>`;
};

/**
 * Every part of a workbook but its sheets: path in the archive → text. `sheets` are the sheets' names in order;
 * `computes` says that there are formulas in them.
 */
export const bookParts = (sheets: readonly string[], computes = false): ReadonlyMap<string, string> => {
  const own = sheets.map((_, i): readonly [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]);
  return new Map([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets, computes)],
    ['xl/_rels/workbook.xml.rels', relationships([...own, ['styles', 'styles.xml']])],
    ['xl/styles.xml', stylesXml],
  ]);
};
