/** The workbook to fill in: a sheet for each kind of table, with headings that import knows. */
import { templateSheets } from '../../../shared/datasets/template/index.ts';
import type { Language } from '../../../shared/languages.ts';
import { type Book, saveBook } from '../workbook/save-book.ts';
import { sheetNames } from '../workbook/sheet-names.ts';
import { dataSheet } from './data-sheet.ts';
import { exampleSheet } from './example-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { wordsIn } from './words.ts';

/** What it is written in, and where it goes. */
export interface TemplatePlace {
  readonly language: Language;
  readonly path: string;
  readonly signal: AbortSignal;
}

const bookIn = (language: Language): Book => {
  const words = wordsIn(language);
  const { t } = words;
  return {
    names: sheetNames([
      t('template.guide.name'),
      ...templateSheets.map(({ dataset }) => t(`import.datasets.${dataset}.name`)),
      t('template.exampleName'),
    ]),
    sheets: [guideSheet(words), ...templateSheets.map((sheet) => dataSheet(sheet, words)), exampleSheet(words)],
    fromRight: language === 'he',
    computes: false,
  };
};

/** Saves it as `.xlsx`. Throws `cancelled`, `report.unwritable`. */
export const saveTemplate = ({ language, ...place }: TemplatePlace): Promise<void> =>
  saveBook(bookIn(language), place);
