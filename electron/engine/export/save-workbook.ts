/** Scores as a workbook that computes them again from their inputs. */
import { sheetNames } from '../workbook/sheet-names.ts';
import { bookParts } from '../workbook/book-parts.ts';
import { rowXml } from '../workbook/cells.ts';
import { sheetEnd, sheetStart } from '../workbook/sheet-xml.ts';
import { writeWhole } from '../workbook/whole-file.ts';
import { openZip, type ZipWriter } from '../workbook/zip-writer.ts';
import type { ScoredInputs } from '../scoring/index.ts';
import type { ExportPlace } from './export-place.ts';
import { layoutOf } from './layout.ts';
import { refuseTooLarge } from './most-cells.ts';
import { aboutSheet } from './sheets/about-sheet.ts';
import { inputsSheet } from './sheets/inputs-sheet.ts';
import { formNamesOf, modelSheet } from './sheets/model-sheet.ts';
import { scoresSheet } from './sheets/scores-sheet.ts';
import type { Sheet } from './sheets/sheet.ts';
import { workingsSheet } from './sheets/workings-sheet.ts';
import { wordsIn } from './words.ts';

/** The sheets in their order. */
const sheetKeys = ['about', 'scores', 'inputs', 'model', 'workings'] as const;

interface Book {
  readonly names: readonly string[];
  readonly sheets: readonly Sheet[];
}

const linkTo = (name: string | undefined): string => `'${(name ?? '').replaceAll("'", "''")}'!`;

const bookOf = (scored: ScoredInputs, { language, workspace }: ExportPlace): Book => {
  const words = wordsIn(language);
  const names = sheetNames(sheetKeys.map((key) => words.t(`export.sheets.${key}`)));
  const [, , inputs, model, workings] = names.map(linkTo) as [string, string, string, string, string];
  const links = { inputs, model, workings };
  const layout = layoutOf(scored.model, scored.count);
  return {
    names,
    sheets: [
      aboutSheet(layout, scored, { words, links, workspace }),
      scoresSheet(layout, scored, { words, links, formNames: formNamesOf(layout, words) }),
      inputsSheet(layout, scored, { words, links }),
      modelSheet(layout, words),
      workingsSheet(layout, scored, { words, links }),
    ],
  };
};

/** Text is handed on in pieces of about this many characters, however wide the rows are. */
const pieceCharacters = 500_000;

const writeRows = async (zip: ZipWriter, { rows, numbers }: Sheet, signal: AbortSignal): Promise<void> => {
  let [piece, at] = ['', 2];
  for (const cells of rows()) {
    piece += rowXml(cells, at, numbers);
    at += 1;
    if (piece.length < pieceCharacters) continue;
    signal.throwIfAborted();
    zip.add(piece);
    piece = '';
    // Others may have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  zip.add(piece);
};

const writeBook = async (zip: ZipWriter, { names, sheets }: Book, place: ExportPlace): Promise<void> => {
  for (const [name, text] of bookParts(names, true)) {
    zip.begin(name);
    zip.add(text);
  }
  for (const [i, sheet] of sheets.entries()) {
    place.signal.throwIfAborted();
    zip.begin(`xl/worksheets/sheet${i + 1}.xml`);
    zip.add(sheetStart({ ...sheet, fromRight: place.language === 'he' }));
    await writeRows(zip, sheet, place.signal);
    zip.add(sheetEnd(sheet.rules));
  }
};

/** Saves them as `.xlsx`. Throws `cancelled`, `report.unwritable`, `report.tooLarge`. */
export const saveWorkbook = (scored: ScoredInputs, place: ExportPlace): Promise<void> => {
  refuseTooLarge(scored);
  return writeWhole(place.path, place.signal, async (part) => {
    const zip = openZip(part);
    try {
      await writeBook(zip, bookOf(scored, place), place);
    } catch (error) {
      zip.abandon();
      throw error;
    }
    zip.finish();
  });
};
