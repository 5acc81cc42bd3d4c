/** The sheet of scores: one row per account, every figure a formula. */
import type { ScoredAccount, ScoredInputs } from '../../scoring/index.ts';
import { columnName, type CellValue, type FormulaCell, type PlainValue } from '../../workbook/cells.ts';
import type { StyleName } from '../../workbook/styles.ts';
import { scoreFormulas } from '../formulas/scores.ts';
import { firstRow, lastRow, type Layout } from '../layout.ts';
import { lights } from '../places/model.ts';
import { rowFormula } from '../places/row.ts';
import { scoreColumns } from '../places/scores.ts';
import type { Words } from '../words.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import { accountWidths, type SheetLinks } from './sheet.ts';

type Column = Exclude<keyof typeof scoreColumns, 'key' | 'name'>;

const columns = Object.keys(scoreColumns).slice(2) as readonly Column[];

const styleOf: Readonly<Record<Column, StyleName>> = {
  score: 'score',
  light: 'plain',
  computedLight: 'plain',
  low: 'score',
  high: 'score',
  coverage: 'fineShare',
  form: 'plain',
};

const figuresOf = (
  { score, form }: ScoredAccount,
  { words, formNames }: { words: Words; formNames: readonly string[] },
): Readonly<Record<Column, PlainValue>> => ({
  score: score.score,
  light: words.light(score.band),
  computedLight: words.light(score.computedBand),
  low: score.range[0],
  high: score.range[1],
  coverage: score.coverage,
  form: formNames[form] ?? null,
});

const rulesOf = (layout: Layout, { light }: Words) => {
  const [from, to] = [columnName(scoreColumns.light), columnName(scoreColumns.computedLight)];
  return {
    lights: {
      range: `${from}${firstRow}:${to}${lastRow(layout)}`,
      words: Object.fromEntries(lights.map((band) => [band, light(band)])) as Record<
        (typeof lights)[number],
        string
      >,
    },
  };
};

/** The sheet. */
export const scoresSheet = (
  layout: Layout,
  { accounts }: ScoredInputs,
  { words, links, formNames }: { words: Words; links: SheetLinks; formNames: readonly string[] },
): Sheet => {
  const formulas = scoreFormulas(layout, links);
  const own = columns.map((column) => ({ column, formula: rowFormula(formulas[column]) }));
  const dimensions = layout.dimensions.map((_, i) => rowFormula(formulas.dimension(i)));
  const headings = [
    ...Object.keys(scoreColumns).map((column) => words.t(`export.scores.${column}`)),
    ...layout.dimensions.map(({ dimension }) => words.dimension(dimension)),
  ];
  const rowOf = (account: ScoredAccount, row: number): readonly CellValue[] => {
    const figures = figuresOf(account, { words, formNames });
    const scores = account.score.dimensions;
    return [
      account.score.key,
      account.score.name,
      ...own.map(({ column, formula }): FormulaCell => ({
        formula: formula(row),
        value: figures[column],
        style: styleOf[column],
      })),
      ...dimensions.map((formula, i): FormulaCell => ({
        formula: formula(row),
        value: scores[i]?.score ?? null,
        style: 'score',
      })),
    ];
  };
  return {
    headings,
    widths: accountWidths(headings.length),
    heldColumns: 2,
    rules: rulesOf(layout, words),
    *rows() {
      let row = firstRow;
      for (const account of accounts()) yield rowOf(account, row++);
    },
  };
};
