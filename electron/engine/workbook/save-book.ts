/** A workbook of several sheets as a file. */
import { bookParts } from './book-parts.ts';
import { rowXml } from './cells.ts';
import type { Sheet } from './sheet.ts';
import { sheetEnd, sheetStart } from './sheet-xml.ts';
import { writeWhole } from './whole-file.ts';
import { openZip, type ZipWriter } from './zip-writer.ts';

/** Sheets with their names, in their order. */
export interface Book {
  /** As `sheetNames` makes them. */
  readonly names: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly fromRight: boolean;
  /** Whether there are formulas in it. */
  readonly computes: boolean;
}

/** Text is handed on in pieces of about this many characters, however wide the rows are. */
const pieceCharacters = 500_000;

/** Where a workbook goes, who may stop it, and who hears how many rows of a sheet (counted from 0) are written. */
export interface BookPlace {
  readonly path: string;
  readonly signal: AbortSignal;
  readonly wrote?: (sheet: number, rows: number) => void;
}

/** How one sheet is written. */
interface Writing {
  readonly signal: AbortSignal;
  readonly wrote: (rows: number) => void;
}

const writeRows = async (
  zip: ZipWriter,
  { rows, numbers }: Sheet,
  { signal, wrote }: Writing,
): Promise<void> => {
  let [piece, at] = ['', 2];
  for (const cells of rows()) {
    piece += rowXml(cells, at, numbers);
    at += 1;
    if (piece.length < pieceCharacters) continue;
    signal.throwIfAborted();
    zip.add(piece);
    piece = '';
    wrote(at - 2);
    // Others may have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  zip.add(piece);
};

const writeBook = async (zip: ZipWriter, book: Book, { signal, wrote }: BookPlace): Promise<void> => {
  for (const [name, text] of bookParts(book.names, book.computes)) {
    zip.begin(name);
    zip.add(text);
  }
  for (const [i, sheet] of book.sheets.entries()) {
    signal.throwIfAborted();
    zip.begin(`xl/worksheets/sheet${i + 1}.xml`);
    zip.add(sheetStart({ ...sheet, fromRight: book.fromRight }));
    await writeRows(zip, sheet, { signal, wrote: (rows) => wrote?.(i, rows) });
    zip.add(sheetEnd(sheet.rules));
  }
};

/** Saves a workbook as `.xlsx`. Throws `cancelled`, `report.unwritable`. */
export const saveBook = (book: Book, place: BookPlace): Promise<void> =>
  writeWhole(place.path, place.signal, async (part) => {
    const zip = openZip(part);
    try {
      await writeBook(zip, book, place);
    } catch (error) {
      zip.abandon();
      throw error;
    }
    zip.finish();
  });
