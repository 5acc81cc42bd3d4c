/** The sheet of workings: every step between the inputs and the scores, each a formula. */
import type { ScoredAccount, ScoredInputs } from '../../scoring/index.ts';
import type { CellValue, PlainValue } from '../../workbook/cells.ts';
import { stepFormulas } from '../formulas/steps.ts';
import { firstRow, type Layout } from '../layout.ts';
import { modelRows } from '../places/model.ts';
import { type RowFormula, rowFormula } from '../places/row.ts';
import { dimensionSteps, metricSteps, workingColumns } from '../places/workings.ts';
import type { Words } from '../words.ts';
import { type WorkedOut, workedOut } from '../worked-out.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import { accountWidths, type SheetLinks } from './sheet.ts';

const headingsOf = ({ metrics, dimensions, model }: Layout, { t, metric, dimension }: Words): string[] => [
  ...Object.keys(workingColumns).map((column) => t(`export.workings.${column}`)),
  ...metricSteps.flatMap((step) =>
    metrics.map((own) => t(`export.metricSteps.${step}`, { metric: metric(own) })),
  ),
  ...dimensionSteps.flatMap((step) =>
    dimensions.map((own) => t(`export.dimensionSteps.${step}`, { dimension: dimension(own.dimension) })),
  ),
  ...model.caps.map((_, i) => t('export.capStep', { number: i + 1 })),
];

/** The formulas of a row in the order of its columns, behind key and name. */
const formulasOf = (layout: Layout, links: SheetLinks): readonly RowFormula[] => {
  const formulas = stepFormulas(layout, links);
  const metrics = layout.metrics.map((_, i) => formulas.metric(i));
  const dimensions = layout.dimensions.map((_, i) => formulas.dimension(i));
  return [
    formulas.form,
    ...metricSteps.flatMap((step) => metrics.map((own) => own[step])),
    ...dimensionSteps.flatMap((step) => dimensions.map((own) => own[step])),
    ...layout.model.caps.map((_, i) => formulas.cap(i)),
  ].map(rowFormula);
};

const figuresOf = (form: number, { metrics, dimensions, caps }: WorkedOut): readonly PlainValue[] => [
  form,
  ...metricSteps.flatMap((step) => metrics.map((own) => own[step])),
  ...dimensionSteps.flatMap((step) => dimensions.map((own) => own[step])),
  ...caps,
];

/** The sheet. */
export const workingsSheet = (
  layout: Layout,
  { accounts }: ScoredInputs,
  { words, links }: { readonly words: Words; readonly links: SheetLinks },
): Sheet => {
  const formulas = formulasOf(layout, links);
  const { height } = modelRows(layout);
  const headings = headingsOf(layout, words);
  const rowOf = (account: ScoredAccount, row: number): readonly CellValue[] => {
    const { key, name } = account.score;
    const figures = figuresOf(1 + account.form * height, workedOut(layout, account, words.standIns));
    return [
      key,
      name,
      ...formulas.map((formula, i): CellValue => ({
        formula: formula(row),
        value: figures[i] ?? null,
        style: 'plain',
      })),
    ];
  };
  return {
    headings,
    widths: accountWidths(headings.length),
    heldColumns: 2,
    *rows() {
      let row = firstRow;
      for (const account of accounts()) yield rowOf(account, row++);
    },
  };
};
