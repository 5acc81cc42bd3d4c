/** The words of the workbook to fill in. */
import { guideTitles, exampleTitles } from '../../../shared/import/index.ts';
import { translator } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/languages.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { StyledCell } from '../workbook/cells.ts';

/** What its sheets are written with. */
export interface Words {
  readonly language: Language;
  readonly t: ReturnType<typeof translator>;
  readonly guideTitle: string;
  readonly exampleTitle: string;
}

/** The words of a language. */
export const wordsIn = (language: Language): Words => ({
  language,
  t: translator(language),
  guideTitle: guideTitles[language],
  exampleTitle: exampleTitles[language],
});

/** Excel counts days from the end of 1899. */
const excelEpoch = 25_569;

/** An example value as a cell: a date, a number, a word of the texts, or what it says. */
export const exampleCell = (value: string, { t }: Words): StyledCell => {
  const day = parseDay(value);
  if (day !== undefined) return { value: day + excelEpoch, style: 'date' };
  if (/^\d+$/.test(value)) return { value: Number(value), style: 'plain' };
  return {
    value: value.startsWith('@') ? t(`template.examples.${value.slice(1)}`) : value,
    style: 'text',
  };
};
