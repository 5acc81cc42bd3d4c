/** The list as a table to be copied or saved: the columns that are shown, figures as figures. Pure. */
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { SavedTable, TableCell, TableColumn } from '../../../../shared/model/saved-table.ts';
import { wholeScore } from '../../../../shared/model/whole-score.ts';
import type { CellWords } from '../columns/column.ts';
import type { ListColumn } from '../columns/column.ts';
import { moneyColumns } from '../filters/subjects.ts';
import type { WorthOfAccount, WorthOfAccounts } from '../columns/worth.ts';

/** One column of the table: a column of the list may give several. */
interface OutColumn extends TableColumn {
  readonly id: string;
  readonly valueOf: (row: PortfolioRow) => TableCell;
}

/** What the table is written with. */
export interface TableWords extends Pick<CellWords, 't'> {
  readonly worth: WorthOfAccounts | null;
}

/** As it is shown: a score is never rounded into a better light. */
const scoreOr = (score: number | null, { cutoffs }: PortfolioRow): number | null =>
  score === null ? null : wholeScore(score, cutoffs);

const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits));

const rangeColumns = ({ t }: TableWords): readonly OutColumn[] => [
  { id: 'low', heading: t('portfolio.out.low'), kind: 'whole', valueOf: (row) => scoreOr(row.range[0], row) },
  { id: 'high', heading: t('portfolio.out.high'), kind: 'whole', valueOf: (row) => scoreOr(row.range[1], row) },
];

const coverageColumn = ({ t }: TableWords): OutColumn => ({
  id: 'coverage',
  heading: t('portfolio.columns.coverage'),
  kind: 'share',
  valueOf: (row) => rounded(row.coverage, 4),
});

/** Score, range and coverage stand beside each other here too. */
const scoreColumns = (words: TableWords): readonly OutColumn[] => [
  {
    id: 'score',
    heading: words.t('portfolio.out.score'),
    kind: 'whole',
    valueOf: (row) => scoreOr(row.score, row),
  },
  ...rangeColumns(words),
  coverageColumn(words),
];

/** An amount, and beside it its currency: amounts of several are never mixed up. */
const amountColumns = ({ id, heading, figure }: ListColumn, { t, worth }: TableWords): readonly OutColumn[] => {
  const currencyOf = (row: PortfolioRow): string | null =>
    id === 'mrr' ? row.currency : (worth?.get(row.id)?.[id as keyof WorthOfAccount].currency ?? null);
  const minorOf = (row: PortfolioRow): number | null => figure?.(row) ?? null;
  return [
    { id, heading, kind: 'money', valueOf: (row) => rounded((minorOf(row) ?? NaN) / 100, 2) },
    {
      id: id === 'historicClv' ? 'historicCurrency' : 'currency',
      heading:
        id === 'historicClv'
          ? t('portfolio.out.currencyOf', { name: heading })
          : t('portfolio.columns.currency'),
      kind: 'text',
      valueOf: currencyOf,
    },
  ];
};

const textColumn = ({ id, heading, text, wordFor = (own) => own }: ListColumn): OutColumn => ({
  id,
  heading,
  kind: 'text',
  valueOf: (row) => {
    const own = text?.(row) ?? null;
    return own === null ? null : wordFor(own);
  },
});

const figureColumn = ({ id, heading, figure }: ListColumn): OutColumn => {
  const value = (row: PortfolioRow): number | null => figure?.(row) ?? null;
  if (id.startsWith('dimension:'))
    return { id, heading, kind: 'whole', valueOf: (row) => scoreOr(value(row), row) };
  if (id === 'renewalDays') return { id, heading, kind: 'whole', valueOf: value };
  return { id, heading, kind: 'number', valueOf: (row) => rounded(value(row), 1) };
};

const outColumns = (column: ListColumn, words: TableWords): readonly OutColumn[] => {
  const { id, heading, text } = column;
  if (id === 'score') return scoreColumns(words);
  if (id === 'range') return rangeColumns(words);
  if (id === 'coverage') return [coverageColumn(words)];
  if (id === 'renewal') return [{ id, heading, kind: 'date', valueOf: (row) => row.renewalOn }];
  if (id === 'started') return [{ id, heading, kind: 'date', valueOf: (row) => row.startedOn }];
  if (moneyColumns.has(id)) return amountColumns(column, words);
  return [text ? textColumn(column) : figureColumn(column)];
};

/** The rows under the shown columns, each column once. */
export const listTable = (
  rows: readonly PortfolioRow[],
  columns: readonly ListColumn[],
  words: TableWords,
): SavedTable => {
  const all = columns.flatMap((column) => outColumns(column, words));
  const once = [...new Map(all.toReversed().map((column) => [column.id, column])).values()].toReversed();
  return {
    columns: once.map(({ heading, kind }) => ({ heading, kind })),
    rows: rows.map((row) =>
      once.map(({ valueOf }) => {
        const value = valueOf(row);
        return typeof value === 'number' && Number.isNaN(value) ? null : value;
      }),
    ),
  };
};
