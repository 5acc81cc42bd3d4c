/** A table as a workbook of one sheet: numbers as numbers, dates as dates, texts never as formulas. */
import { parseDay } from '../../../shared/dates.ts';
import type { SavedTable, TableCell, TableKind } from '../../../shared/model/saved-table.ts';
import { bookParts } from './book-parts.ts';
import { type PlainValue, rowXml } from './cells.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetEnd, sheetStart } from './sheet-xml.ts';
import type { NumberKind } from './styles.ts';
import { writeWhole } from './whole-file.ts';
import { openZip, type ZipWriter } from './zip-writer.ts';

/** Where the workbook goes, what its sheet is called, and how it is read. */
export interface TablePlace {
  readonly path: string;
  readonly title: string;
  readonly fromRight: boolean;
  readonly signal: AbortSignal;
  /** 0..1 of the rows. */
  readonly progress: (share: number) => void;
}

const numberKinds: Readonly<Record<TableKind, NumberKind | undefined>> = {
  text: undefined,
  number: 'plain',
  whole: 'whole',
  money: 'money',
  share: 'share',
  date: 'date',
};

/** Excel counts days from the end of 1899, and knows none before 1 March 1900 by the same count. */
const excelEpoch = 25_569;
const firstExcelDay = 61;

const valueOf = (cell: TableCell, kind: TableKind): PlainValue => {
  if (kind !== 'date' || typeof cell !== 'string') return cell;
  const day = parseDay(cell);
  return day === undefined || day + excelEpoch < firstExcelDay ? cell : day + excelEpoch;
};

const [narrowest, widest] = [9, 40];
const sampleRows = 200;

const widthsOf = ({ columns, rows }: SavedTable): readonly number[] => {
  const sample = rows.slice(0, sampleRows);
  return columns.map(({ heading }, at) => {
    const longest = Math.max(heading.length, ...sample.map((row) => String(row[at] ?? '').length));
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
};

const rowsPerPiece = 1000;

const writeSheet = async (zip: ZipWriter, table: SavedTable, place: TablePlace): Promise<void> => {
  const { columns, rows } = table;
  const numbers = columns.map(({ kind }) => numberKinds[kind]);
  const headings = columns.map(({ heading }) => heading);
  zip.add(sheetStart({ headings, widths: widthsOf(table), fromRight: place.fromRight, numbers }));
  for (let from = 0; from < rows.length; from += rowsPerPiece) {
    place.signal.throwIfAborted();
    const piece = rows.slice(from, from + rowsPerPiece).map((row, i) => {
      const cells = columns.map(({ kind }, at) => valueOf(row[at] ?? null, kind));
      return rowXml(cells, from + i + 2, numbers);
    });
    zip.add(piece.join(''));
    place.progress(Math.min(1, (from + rowsPerPiece) / rows.length));
    // Others may have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  zip.add(sheetEnd());
};

const writePart = async (path: string, table: SavedTable, place: TablePlace): Promise<void> => {
  const zip = openZip(path);
  try {
    for (const [name, text] of bookParts(sheetNames([place.title]))) {
      zip.begin(name);
      zip.add(text);
    }
    zip.begin('xl/worksheets/sheet1.xml');
    await writeSheet(zip, table, place);
  } catch (error) {
    zip.abandon();
    throw error;
  }
  zip.finish();
};

/** Saves a table as `.xlsx`. Throws `cancelled`, `report.unwritable`. */
export const saveTable = (table: SavedTable, place: TablePlace): Promise<void> =>
  writeWhole(place.path, place.signal, (part) => writePart(part, table, place));
