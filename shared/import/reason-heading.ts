/** The column that a workbook of rejected rows has beside those of its table. */
import { foldHeading } from '../fold.ts';
import type { Language } from '../languages.ts';

/** Language → the heading above the reasons for which rows were rejected. */
export const reasonHeadings: Readonly<Record<Language, string>> = {
  en: 'Why this row was rejected',
  tr: 'Satır neden reddedildi',
  he: 'מדוע השורה נדחתה',
};

const folded = new Set(Object.values(reasonHeadings).map(foldHeading));

/** Whether a heading is that of the reasons, in whichever language: the column is ours and no part of the table. */
export const isReasonHeading = (heading: string): boolean => folded.has(foldHeading(heading));
