/** Workbooks of all kinds, changed. */
import * as XLSX from 'xlsx';
import type { Chance } from '../../samples/random.ts';
import type { Table } from '../../samples/table.ts';
import { workbookOf } from '../../samples/workbook.ts';
import { mutatedBytes } from '../mutate/bytes.ts';
import { mutatedXml } from '../mutate/xml.ts';
import { packed, packedWrongly, type Part } from '../mutate/zip.ts';
import { nastyTexts } from '../nasty.ts';
import { seedTables } from './seed-tables.ts';

/** The library writes no longer ones. */
const longestCell = 32_767;

const fewTables = (chance: Chance): readonly Table[] =>
  chance.shuffled(seedTables()).slice(0, chance.pick([1, 1, 2, 3]));

/** Some cells and names hold what no cell should. */
const withNastyCells = (table: Table, chance: Chance): Table => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((cell) => (chance.happens(0.03) ? chance.pick(nastyTexts).slice(0, longestCell) : cell)),
  ),
});

/** What the library knows of an entry; 2 = a file. */
interface PackedEntry {
  readonly type: number;
  readonly size: number;
  readonly content: Uint8Array;
}

const partsOf = (book: Buffer): readonly Part[] => {
  const zip = XLSX.CFB.read(book, { type: 'buffer' });
  return zip.FileIndex.flatMap((entry: PackedEntry, at: number): Part[] => {
    const name = (zip.FullPaths[at] ?? '').replace(/^Root Entry\//, '');
    return entry.type === 2 && entry.size > 0 && !name.includes('Sh33tJ5')
      ? [{ name, bytes: Buffer.from(entry.content) }]
      : [];
  });
};

const changedPart = (part: Part, chance: Chance): Part => {
  const xml = mutatedXml(part.bytes.toString(), chance);
  const bytes = chance.happens(0.03) ? Buffer.from(xml, 'utf16le') : Buffer.from(xml);
  return { ...part, bytes };
};

/** Sheets matter most, then what they rest on. */
const weightOf = ({ name }: Part): number => {
  if (name.includes('sheet')) return 6;
  return /workbook|sharedStrings|styles/.test(name) ? 3 : 1;
};

const changedParts = (parts: readonly Part[], chance: Chance): readonly Part[] => {
  const drawn = parts.flatMap((part, at) => Array.from({ length: weightOf(part) }, () => at));
  let changed = parts;
  for (let i = chance.whole(1, 5); i > 0; i--) {
    const at = chance.pick(drawn);
    changed = changed.with(at, changedPart(changed[at] as Part, chance));
  }
  return chance.happens(0.05) ? changed.toSpliced(chance.whole(0, changed.length - 1), 1) : changed;
};

/** An `.xlsx`: its XML changed, or the zip file around it, or its bytes. */
export const xlsxInput = (chance: Chance): Buffer => {
  const parts = partsOf(workbookOf(fewTables(chance).map((table) => withNastyCells(table, chance))));
  const roll = chance.share();
  if (roll < 0.6) return packed(changedParts(parts, chance));
  if (roll < 0.75) return packedWrongly(parts, chance);
  if (roll < 0.85) return packedWrongly(changedParts(parts, chance), chance);
  return mutatedBytes(packed(parts), chance);
};

const sheetOf = (table: Table): XLSX.WorkSheet =>
  XLSX.utils.aoa_to_sheet([
    table.columns.map(({ heading }) => heading),
    ...table.rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell ? cell.day : cell))),
  ]);

const libraryBook = (type: XLSX.BookType, chance: Chance): Buffer => {
  const book = XLSX.utils.book_new();
  for (const table of fewTables(chance)) XLSX.utils.book_append_sheet(book, sheetOf(table), table.name);
  return XLSX.write(book, { type: 'buffer', bookType: type }) as Buffer;
};

const changedZip = (book: Buffer, chance: Chance): Buffer => {
  const parts = partsOf(book);
  const roll = chance.share();
  if (roll < 0.3) return packedWrongly(parts, chance);
  if (roll < 0.6) return mutatedBytes(book, chance);
  const at = chance.whole(0, parts.length - 1);
  const part = parts[at] as Part;
  const isXml = part.bytes[0] === 0x3c;
  return packed(
    parts.with(at, isXml ? changedPart(part, chance) : { ...part, bytes: mutatedBytes(part.bytes, chance) }),
  );
};

/** An older workbook. */
export const xlsInput = (chance: Chance): Buffer =>
  mutatedBytes(libraryBook(chance.pick(['biff8', 'biff8', 'biff5', 'biff2']), chance), chance);

/** A binary one. */
export const xlsbInput = (chance: Chance): Buffer => changedZip(libraryBook('xlsb', chance), chance);

/** An OpenDocument one. */
export const odsInput = (chance: Chance): Buffer => changedZip(libraryBook('ods', chance), chance);

/** A page or an XML file that is called a workbook. */
export const pageInput = (chance: Chance): Buffer => {
  let text = libraryBook(chance.pick(['html', 'xlml', 'fods']), chance).toString();
  for (let i = chance.whole(1, 4); i > 0; i--) text = mutatedXml(text, chance);
  return Buffer.from(text);
};
