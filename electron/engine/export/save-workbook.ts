/** Scores as a workbook that computes them again from their inputs. */
import { type Book, saveBook } from '../workbook/save-book.ts';
import { sheetNames } from '../workbook/sheet-names.ts';
import type { ScoredInputs } from '../scoring/index.ts';
import type { ExportPlace } from './export-place.ts';
import { layoutOf } from './layout.ts';
import { refuseTooLarge } from './most-cells.ts';
import { aboutSheet } from './sheets/about-sheet.ts';
import { inputsSheet } from './sheets/inputs-sheet.ts';
import { formNamesOf, modelSheet } from './sheets/model-sheet.ts';
import { scoresSheet } from './sheets/scores-sheet.ts';
import { workingsSheet } from './sheets/workings-sheet.ts';
import { wordsIn } from './words.ts';

/** The sheets in their order. */
const sheetKeys = ['about', 'scores', 'inputs', 'model', 'workings'] as const;

const linkTo = (name: string | undefined): string => `'${(name ?? '').replaceAll("'", "''")}'!`;

const bookOf = (scored: ScoredInputs, { language, workspace }: ExportPlace): Book => {
  const words = wordsIn(language);
  const names = sheetNames(sheetKeys.map((key) => words.t(`export.sheets.${key}`)));
  const [, , inputs, model, workings] = names.map(linkTo) as [string, string, string, string, string];
  const links = { inputs, model, workings };
  const layout = layoutOf(scored.model, scored.count);
  return {
    names,
    fromRight: language === 'he',
    computes: true,
    sheets: [
      aboutSheet(layout, scored, { words, links, workspace }),
      scoresSheet(layout, scored, { words, links, formNames: formNamesOf(layout, words) }),
      inputsSheet(layout, scored, { words, links }),
      modelSheet(layout, words),
      workingsSheet(layout, scored, { words, links }),
    ],
  };
};

/** The sheets with a row for each account are nearly all of a book, and much alike in their work. */
const longSheets: readonly (typeof sheetKeys)[number][] = ['scores', 'inputs', 'workings'];

/** How far a book is, when so many rows of a sheet are written; null in a short sheet. */
const shareDone = (sheet: (typeof sheetKeys)[number] | undefined, rows: number, accounts: number) => {
  const before = sheet ? longSheets.indexOf(sheet) : -1;
  return before < 0 ? null : Math.min(1, (before + rows / Math.max(1, accounts)) / longSheets.length);
};

/** Saves them as `.xlsx`. Throws `cancelled`, `report.unwritable`, `report.tooLarge`. */
export const saveWorkbook = (scored: ScoredInputs, place: ExportPlace): Promise<void> => {
  refuseTooLarge(scored);
  const wrote = (sheet: number, rows: number): void => {
    const share = shareDone(sheetKeys[sheet], rows, scored.count);
    if (share !== null) place.progress?.(share);
  };
  return saveBook(bookOf(scored, place), { ...place, wrote });
};
