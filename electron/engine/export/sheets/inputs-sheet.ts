/** The sheet of inputs: what is known of every metric of every account, to be changed at will. */
import type { Day } from '../../../../shared/dates.ts';
import type { AccountInput, ScoredAccount, ScoredInputs } from '../../scoring/index.ts';
import { columnName, type CellValue, type PlainValue } from '../../workbook/cells.ts';
import { type OwnCells, ownFormulas } from '../formulas/own-metrics.ts';
import { firstRow, lastRow, type Layout } from '../layout.ts';
import { inputColumn, inputColumns, type InputPart, inputParts } from '../places/inputs.ts';
import { modelPlaces } from '../places/model.ts';
import { type RowFormula, rowFormula } from '../places/row.ts';
import { stateOf } from '../states.ts';
import type { Words } from '../words.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import { accountWidths, type SheetLinks } from './sheet.ts';

type Parts = Readonly<Record<InputPart, PlainValue>>;

const partsOf = ({ valued }: AccountInput, day: Day, { state }: Words): Parts => ({
  value: valued.value,
  state: state(stateOf(valued)),
  n: valued.n,
  age: valued.newest === null ? null : day - valued.newest,
});

type Followed = Readonly<Record<keyof OwnCells, RowFormula>>;

const metricCells = (parts: Parts, followed: Followed | undefined, row: number): readonly CellValue[] =>
  inputParts.map((part) => {
    const formula = part === 'value' || part === 'state' ? followed?.[part](row) : undefined;
    if (formula !== undefined) return { formula, value: parts[part], style: 'plain' };
    return { value: parts[part], style: part === 'state' ? 'inputText' : 'inputNumber' };
  });

const headCells = ({ score, form }: ScoredAccount, words: Words): readonly CellValue[] => {
  const { override } = score;
  const reason = override && `${override.reason} (${override.author}, ${override.expiresOn})`;
  const light = override && words.light(override.band);
  return [
    score.key,
    score.name,
    { value: form + 1, style: 'inputNumber' },
    { value: light, style: 'inputText' },
    { value: reason, style: 'inputText' },
  ];
};

const headingsOf = ({ metrics }: Layout, { t, metric }: Words): readonly string[] => [
  ...Object.keys(inputColumns).map((column) => t(`export.inputs.${column}`)),
  ...metrics.flatMap((own) => inputParts.map((part) => t(`export.parts.${part}`, { metric: metric(own) }))),
];

const columnRange = (layout: Layout, column: number): string =>
  `${columnName(column)}${firstRow}:${columnName(column)}${lastRow(layout)}`;

const choicesOf = (layout: Layout, links: SheetLinks) => {
  const model = modelPlaces(layout, { sheet: links.model, form: '' });
  const states = layout.metrics.map((_, i) => columnRange(layout, inputColumn(i, 'state')));
  return [
    { range: states.join(' '), from: model.states },
    { range: columnRange(layout, inputColumns.light), from: model.lights },
  ];
};

/** The sheet. */
export const inputsSheet = (
  layout: Layout,
  { accounts, day }: ScoredInputs,
  { words, links }: { readonly words: Words; readonly links: SheetLinks },
): Sheet => {
  const followed = new Map(
    [...ownFormulas(layout, links)].map(([i, { value, state }]) => [
      i,
      { value: rowFormula(value), state: rowFormula(state) },
    ]),
  );
  const headings = headingsOf(layout, words);
  const rowOf = (account: ScoredAccount, row: number): readonly CellValue[] => [
    ...headCells(account, words),
    ...layout.metrics.flatMap(({ key }, i) => {
      const input = account.inputs.get(key) as AccountInput;
      return metricCells(partsOf(input, day, words), input.follows ? followed.get(i) : undefined, row);
    }),
  ];
  return {
    headings,
    widths: accountWidths(headings.length),
    heldColumns: 2,
    rules: { choices: choicesOf(layout, links) },
    *rows() {
      let row = firstRow;
      for (const account of accounts()) yield rowOf(account, row++);
    },
  };
};
