/** A large workbook for the import bench, laid out as Excel does: shared strings, styles, one sheet of usage. */
import { openZip } from '../../electron/engine/workbook/zip-writer.ts';
import { parseDay } from '../../shared/dates.ts';
import { random } from './random.ts';

const accounts = 2_000;
const people = 40_000;
const features = 40;
const days = 730;
const rowsPerPiece = 5_000;
const excelEpochOffsetDays = 25_569;

/** Numbers shared strings in the order in which cells first use them. */
const createStrings = () => {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text: string): number => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    xml: (): string =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${numbers.size}">` +
      `${[...numbers.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
};

const headings = [
  ['account', 'date', 'person', 'feature', 'events'],
  ['duration', 'plan', 'device', 'note', 'active'],
].flat();

type Strings = ReturnType<typeof createStrings>;

/** One row: five columns of shared strings, a date, whole and broken numbers, a text of its own, a yes or no. */
const rowXml = (
  row: number,
  share: number,
  { next, strings }: { next: () => number; strings: Strings },
): string => {
  const below = (most: number): number => Math.floor(next() * most);
  const text = (column: string, value: string): string =>
    `<c r="${column}${row}" t="s"><v>${strings.numberOf(value)}</v></c>`;
  const number = (column: string, value: number): string => `<c r="${column}${row}"><v>${value}</v></c>`;
  const person = below(people);
  const day = (parseDay('2024-07-01') ?? 0) + excelEpochOffsetDays + Math.floor(share * days);
  return (
    `<row r="${row}" spans="1:10">${text('A', `ACC-${String(person % accounts).padStart(5, '0')}`)}` +
    `<c r="B${row}" s="1"><v>${day}</v></c>${text('C', `Person ${person}`)}` +
    `${text('D', `feature ${below(features)} of the product`)}${number('E', 1 + below(60))}` +
    `${number('F', below(1_000_000) / 100)}${text('G', ['basic', 'plus', 'pro'][below(3)] as string)}` +
    `${text('H', ['phone', 'desk'][below(2)] as string)}` +
    `<c r="I${row}" t="str"><f>"n"&amp;E${row}</f><v>note &amp; ${below(100_000)}</v></c>` +
    `<c r="J${row}" t="b"><v>${below(2)}</v></c></row>`
  );
};

const sheetStart = (rows: number): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<dimension ref="A1:J${rows + 1}"/><sheetData>`;

/** The sheet in pieces. */
const sheetPieces = function* (rows: number, strings: Strings): Generator<string> {
  const next = random(20_260_630);
  const top = headings.map((heading, c) => {
    const place = `${String.fromCharCode(65 + c)}1`;
    return `<c r="${place}" t="s"><v>${strings.numberOf(heading)}</v></c>`;
  });
  yield `${sheetStart(rows)}<row r="1" spans="1:10">${top.join('')}</row>`;
  for (let from = 0; from < rows; from += rowsPerPiece) {
    const count = Math.min(rowsPerPiece, rows - from);
    const row = (_: unknown, i: number): string => rowXml(from + i + 2, (from + i) / rows, { next, strings });
    yield Array.from({ length: count }, row).join('');
  }
  yield '</sheetData></worksheet>';
};

const xmlns = 'http://schemas.openxmlformats.org';
const office = `${xmlns}/officeDocument/2006/relationships`;
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const fixedParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${xmlns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${sheetType}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${xmlns}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${xmlns}/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="usage" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${xmlns}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${xmlns}/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
};

/** Writes a workbook of `rows` rows and ten columns below a heading row. */
export const writeWorkbookFile = (path: string, rows: number): void => {
  const strings = createStrings();
  const zip = openZip(path);
  const part = (name: string, pieces: Iterable<string>): void => {
    zip.begin(name);
    for (const piece of pieces) zip.add(piece);
  };
  for (const [name, text] of Object.entries(fixedParts)) part(name, [text]);
  part('xl/worksheets/sheet1.xml', sheetPieces(rows, strings));
  part('xl/sharedStrings.xml', [strings.xml()]);
  zip.finish();
};
