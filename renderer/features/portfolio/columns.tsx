/** The columns of the list: what is shown, what is compared, how wide. */
import {
  createColumnHelper,
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import type { ModelNames } from '../../ui/model-names.ts';
import {
  dimensionCell,
  lightCell,
  momentumCell,
  moneyCell,
  accountCell,
  nameCell,
  renewalCell,
  scoreCell,
  worstCell,
  type Cell,
} from './cells.tsx';

/** How a column is drawn. */
export interface ListColumnMeta {
  /** In rem; the name takes what the others leave. */
  readonly width: number;
  readonly draw: Cell;
  /** Figures are set at the end of their column. */
  readonly figure?: true;
  /** For headings that are made from data: a dimension's name. */
  readonly dimension?: string;
}

/** What the list's table can do: order rows. Filtering is done outside, after ordering (see use-list). */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<ListColumnMeta>(),
});

const helper = createColumnHelper<typeof features, PortfolioRow>();

/** What the columns need to compare and name. */
export interface ColumnsInput {
  readonly dimensions: readonly string[];
  readonly compareText: (a: string, b: string) => number;
  readonly names: ModelNames;
}

/** The table keeps blanks at the end in both directions when they are undefined. */
const known = <T,>(value: T | null): T | undefined => value ?? undefined;

/** Worst first: what needs help stands on top when lights are ordered. */
const urgency = { red: 0, amber: 1, unknown: 2, green: 3 } as const;

/** All columns in reading order. */
export const listColumns = ({ dimensions, compareText, names }: ColumnsInput) => {
  type Compared = { readonly getValue: <T>(id: string) => T };
  const byText = (a: Compared, b: Compared, id: string): number => compareText(a.getValue(id), b.getValue(id));
  const byNumber = (a: Compared, b: Compared, id: string): number =>
    a.getValue<number>(id) - b.getValue<number>(id);
  const text = (id: string, value: (row: PortfolioRow) => string | undefined, meta: ListColumnMeta) =>
    helper.accessor(value, { id, meta, sortFn: byText, sortUndefined: 'last' });
  const figure = (id: string, value: (row: PortfolioRow) => number | undefined, meta: ListColumnMeta) =>
    helper.accessor(value, { id, meta, sortFn: byNumber, sortUndefined: 'last' });
  const worst = ({ worstMetric }: PortfolioRow) =>
    worstMetric === null ? undefined : names.metricShort(worstMetric);
  return helper.columns([
    text('name', (row) => row.name, { width: 10.25, draw: accountCell }),
    figure('score', (row) => known(row.score), { width: 9, draw: scoreCell }),
    figure('band', (row) => urgency[row.band], { width: 6, draw: lightCell }),
    figure('momentum', (row) => known(row.momentum), { width: 4, draw: momentumCell, figure: true }),
    ...dimensions.map((key) =>
      figure(`dimension:${key}`, (row) => known(row.dimensions[key] ?? null), {
        width: 4.25,
        draw: dimensionCell(key),
        dimension: names.dimension(key),
      }),
    ),
    text('worst', worst, { width: 8.25, draw: worstCell(names.metricShort) }),
    figure('mrr', (row) => known(row.mrrMinor), { width: 5, draw: moneyCell, figure: true }),
    text('renewal', (row) => known(row.renewalOn), { width: 6.25, draw: renewalCell, figure: true }),
    text('owner', (row) => known(row.owner), { width: 6.5, draw: nameCell('owner') }),
    text('segment', (row) => known(row.segment), { width: 5, draw: nameCell('segment') }),
  ]);
};

/** Space between two columns, in rem. */
const gapWidth = 0.5;

/** The grid's columns as CSS, and the least width, in rem, at which they fit. */
export const gridOf = (
  widths: readonly number[],
): { readonly columns: string; readonly leastWidth: number } => {
  const [first = 0, ...rest] = widths;
  const columns = [`minmax(${first}rem, 1fr)`, ...rest.map((width) => `${width}rem`)].join(' ');
  return { columns, leastWidth: widths.reduce((sum, width) => sum + width, 0) + gapWidth * rest.length };
};
