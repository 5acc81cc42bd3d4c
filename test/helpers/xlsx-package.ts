/** Workbooks written by hand, part by part: what programs write and no library would. */
import { join } from 'node:path';
import { openZip } from '../../electron/engine/workbook/zip-writer.ts';
import { temporaryFolder } from './workspace.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Paths in the package → their text. A part given as null is left out. */
export type Parts = Readonly<Record<string, string | null>>;

/** The text of a `.rels` file. */
export const relationships = (...lines: readonly string[]): string =>
  `<Relationships>${lines.join('')}</Relationships>`;

/** A line of a `.rels` file. */
export const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

const usual: Parts = {
  '_rels/.rels': relationships(relation('r1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('r2', 'styles', 'styles.xml'),
    relation('r3', 'sharedStrings', 'sharedStrings.xml'),
  ),
};

/** A sheet of rows given as XML. */
export const sheetXml = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** The styles of a workbook: number formats by their code or built-in number, in the order of their use. */
export const stylesXml = (...formats: readonly (string | number)[]): string => {
  const custom = formats.map((format, i) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${170 + i}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
      : '',
  );
  const cells = formats.map((format, i) => `<xf numFmtId="${typeof format === 'number' ? format : 170 + i}"/>`);
  return `<styleSheet><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
};

/** Writes a package; answers its path. The parts are those of a workbook of one sheet, unless given. */
export const writePackage = (parts: Parts): string => {
  const path = join(temporaryFolder(), 'book.xlsx');
  const zip = openZip(path);
  for (const [name, text] of Object.entries({ ...usual, ...parts })) {
    if (text === null) continue;
    zip.begin(name);
    zip.add(text);
  }
  zip.finish();
  return path;
};
