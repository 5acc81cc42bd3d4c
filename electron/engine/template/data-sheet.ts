/** A sheet to fill in: headings in the reader's language, columns ready for dates and numbers, lists to choose from. */
import { fieldOf, type TemplateColumn, type TemplateSheet } from '../../../shared/datasets/template/index.ts';
import type { FieldType } from '../../../shared/datasets/types.ts';
import { columnName } from '../workbook/cells.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { SheetRules } from '../workbook/sheet-xml.ts';
import type { NumberKind } from '../workbook/styles.ts';
import type { Words } from './words.ts';

/** How a column takes what is typed; undefined = as text, so that 007 stays 007. */
const kindOf = (type: FieldType): NumberKind | undefined => {
  switch (type) {
    case 'date':
    case 'moment':
      return 'date';
    case 'money':
      return 'money';
    case 'number':
      return 'plain';
    case 'fraction':
      return 'share';
    case 'text':
    case 'account':
    case 'currency':
    case 'boolean':
    case 'count':
    case 'choice':
      return undefined;
  }
};

const surveyKinds = ['NPS', 'CSAT', 'CES'];
const outcomes = ['renewed', 'churned', 'expanded', 'contracted'];

/** The words to choose from in a column; none where anything may be typed. */
const choicesOf = (sheet: TemplateSheet, column: TemplateColumn, { t }: Words): readonly string[] => {
  const { name, type } = fieldOf(sheet, column);
  if (name === 'kind') return surveyKinds;
  if (name === 'outcome') return outcomes.map((word) => t(`template.examples.${word}`));
  const isYesOrNo = type === 'boolean' || type === 'count';
  return isYesOrNo && name !== 'boxes' ? ['yes', 'no'].map((word) => t(`template.examples.${word}`)) : [];
};

/** Excel's last row. */
const lastRow = 1_048_576;

const rulesOf = (sheet: TemplateSheet, words: Words): SheetRules => ({
  choices: sheet.columns.flatMap((column, at) => {
    const choices = choicesOf(sheet, column, words);
    const letter = columnName(at);
    if (choices.length === 0) return [];
    return [{ range: `${letter}2:${letter}${lastRow}`, from: `"${choices.join(',')}"` }];
  }),
});

const [narrowest, widest] = [12, 28];

/** The sheet; it has no rows. */
export const dataSheet = (sheet: TemplateSheet, words: Words): Sheet => {
  const headings = sheet.columns.map((column) => column.headings[words.language]);
  return {
    headings,
    widths: headings.map((heading) => Math.min(widest, Math.max(narrowest, heading.length + 4))),
    numbers: sheet.columns.map((column) => kindOf(fieldOf(sheet, column).type)),
    heldColumns: 1,
    rules: rulesOf(sheet, words),
    rows: () => [],
  };
};
