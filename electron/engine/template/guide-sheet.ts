/** The sheet that says how the workbook is filled in: what to do, and what every column means. */
import {
  aboutKey,
  isNeeded,
  templateSheets,
  type TemplateSheet,
} from '../../../shared/datasets/template/index.ts';
import type { CellValue } from '../workbook/cells.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Words } from './words.ts';

type Row = readonly CellValue[];

const steps = ['own', 'one', 'needed', 'dates', 'codes', 'again'] as const;

const heading = (value: string): CellValue => ({ value, style: 'heading' });
const wrapped = (value: string): CellValue => ({ value, style: 'wrapped' });

const columnRows = (sheet: TemplateSheet, { t, language }: Words): readonly Row[] =>
  sheet.columns.map((column) => [
    t(`import.datasets.${sheet.dataset}.name`),
    column.headings[language],
    isNeeded(sheet, column) ? t('template.guide.isNeeded') : '',
    wrapped(t(aboutKey(sheet, column))),
  ]);

/** The sheet. */
export const guideSheet = (words: Words): Sheet => {
  const { t, guideTitle } = words;
  const columns = ['sheet', 'column', 'need', 'meaning'] as const;
  return {
    headings: [guideTitle],
    widths: [32, 26, 12, 90],
    rows: () => [
      ...steps.map((step): Row => [
        heading(t(`template.guide.${step}.label`)),
        '',
        '',
        wrapped(t(`template.guide.${step}.text`)),
      ]),
      [],
      columns.map((key) => heading(t(`template.guide.${key}`))),
      ...templateSheets.flatMap((sheet) => columnRows(sheet, words)),
    ],
  };
};
