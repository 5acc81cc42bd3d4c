/** The sheet of examples: how two rows of every other sheet could look. Import passes over it. */
import { templateSheets, type TemplateSheet } from '../../../shared/datasets/template/index.ts';
import type { CellValue } from '../workbook/cells.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { exampleCell, type Words } from './words.ts';

type Row = readonly CellValue[];

const exampleRows = (sheet: TemplateSheet, words: Words): readonly Row[] => [
  [{ value: words.t(`import.datasets.${sheet.dataset}.name`), style: 'heading' }],
  sheet.columns.map(({ headings }): CellValue => ({ value: headings[words.language], style: 'heading' })),
  ...[0, 1].map((at) => sheet.columns.map(({ examples }) => exampleCell(examples[at] ?? '', words))),
  [],
];

/** The sheet. */
export const exampleSheet = (words: Words): Sheet => {
  const most = Math.max(...templateSheets.map(({ columns }) => columns.length));
  return {
    headings: [words.exampleTitle],
    widths: Array.from({ length: most }, (_, at) => (at === 0 ? 30 : 20)),
    rows: () => templateSheets.flatMap((sheet) => exampleRows(sheet, words)),
  };
};
