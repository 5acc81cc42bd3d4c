/** Sheets of the workbook to fill in that are there for the reader: import passes over them. */
import { fold } from '../fold.ts';
import type { Language } from '../languages.ts';

type Titles = Readonly<Record<Language, string>>;

/** What stands in the first cell of the sheet that says how the workbook is filled in. */
export const guideTitles: Titles = {
  en: 'How to fill in this workbook',
  tr: 'Bu çalışma kitabı nasıl doldurulur',
  he: 'איך ממלאים את חוברת העבודה הזאת',
};

/** What stands in the first cell of the sheet of examples. */
export const exampleTitles: Titles = {
  en: 'Examples only: nothing on this sheet is imported',
  tr: 'Yalnızca örnek: bu sayfadan hiçbir şey içe aktarılmaz',
  he: 'דוגמאות בלבד: שום דבר מהגיליון הזה אינו מיובא',
};

const folded = new Set([guideTitles, exampleTitles].flatMap(Object.values<string>).map(fold));

/** Whether a sheet whose first cell says this is one of them, in whichever language. */
export const isOwnSheet = (firstCell: string): boolean => folded.has(fold(firstCell));
