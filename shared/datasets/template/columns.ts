/** The columns of a list as it is written here: field, its heading in three languages, two example values. */
import type { Language } from '../../languages.ts';

/** One column of the workbook to fill in. */
export interface TemplateColumn {
  /** The field of the dataset that it fills. */
  readonly field: string;
  readonly headings: Readonly<Record<Language, string>>;
  /** What two rows could hold: a number, a date `YYYY-MM-DD`, a text, or with `@` the name of a word in the texts. */
  readonly examples: readonly [string, string];
}

const columnIn = (line: string): TemplateColumn => {
  const [field, en, tr, he, first = '', second = ''] = line.split('|').map((part) => part.trim());
  if (!field || !en || !tr || !he) throw new RangeError(`not a column: ${line}`);
  return { field, headings: { en, tr, he }, examples: [first, second] };
};

/** Columns, one to a line: `field | English | Turkish | Hebrew | example | example`. */
export const columns = (list: string): readonly TemplateColumn[] =>
  list
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(columnIn);
