/** The columns of the list: what is shown, what is compared, how wide. */
import { createColumnHelper, rowSortingFeature, createSortedRowModel, metaHelper, tableFeatures } from '@tanstack/react-table';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { DimensionCell, LightCell, MomentumCell, MoneyCell, RenewalCell, ScoreCell, WorstCell } from './cells.tsx';

/** How a column is drawn: its width on the grid, and whether it holds figures (set at the end). */
export interface ListColumnMeta {
  /** In rem; the name takes what the others leave. */
  readonly width: number;
  readonly figure?: true;
  /** For headings that are made from data: a dimension's key. */
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
  readonly metricName: (key: string) => string;
}

const known = <T,>(value: T | null): T | undefined => value ?? undefined;

/** Worst first: what needs help stands on top when lights are ordered. */
const urgency = { red: 0, amber: 1, unknown: 2, green: 3 } as const;

/** All columns in reading order. Blank cells stay at the end in both directions. */
export const listColumns = ({ dimensions, compareText, metricName }: ColumnsInput) => {
  type Compared = { readonly getValue: <T>(id: string) => T };
  const byText = (a: Compared, b: Compared, id: string): number => compareText(a.getValue(id), b.getValue(id));
  const byNumber = (a: Compared, b: Compared, id: string): number => a.getValue<number>(id) - b.getValue<number>(id);
  const text = { sortFn: byText, sortUndefined: 'last' } as const;
  const figure = { sortFn: byNumber, sortUndefined: 'last' } as const;
  return helper.columns([
    helper.accessor((row) => row.name, {
      id: 'name',
      ...text,
      cell: ({ row }) => <bdi>{row.original.name}</bdi>,
      meta: { width: 11.25 },
    }),
    helper.accessor((row) => known(row.score), {
      id: 'score',
      ...figure,
      cell: ({ row }) => <ScoreCell row={row.original} />,
      meta: { width: 8.25 },
    }),
    helper.accessor((row) => urgency[row.band], {
      id: 'band',
      ...figure,
      cell: ({ row }) => <LightCell row={row.original} />,
      meta: { width: 6 },
    }),
    helper.accessor((row) => known(row.momentum), {
      id: 'momentum',
      ...figure,
      cell: ({ row }) => <MomentumCell momentum={row.original.momentum} />,
      meta: { width: 3.75, figure: true },
    }),
    ...dimensions.map((key) =>
      helper.accessor((row) => known(row.dimensions[key] ?? null), {
        id: `dimension:${key}`,
        ...figure,
        cell: ({ row }) => <DimensionCell row={row.original} dimension={key} />,
        meta: { width: 4, dimension: key },
      }),
    ),
    helper.accessor((row) => (row.worstMetric === null ? undefined : metricName(row.worstMetric)), {
      id: 'worst',
      ...text,
      cell: ({ row }) => <WorstCell metric={row.original.worstMetric} />,
      meta: { width: 8.75 },
    }),
    helper.accessor((row) => known(row.mrrMinor), {
      id: 'mrr',
      ...figure,
      cell: ({ row }) => <MoneyCell row={row.original} />,
      meta: { width: 5, figure: true },
    }),
    helper.accessor((row) => known(row.renewalOn), {
      id: 'renewal',
      ...text,
      cell: ({ row }) => <RenewalCell on={row.original.renewalOn} />,
      meta: { width: 5.5, figure: true },
    }),
    helper.accessor((row) => known(row.owner), {
      id: 'owner',
      ...text,
      cell: ({ row }) => <bdi>{row.original.owner}</bdi>,
      meta: { width: 6.5 },
    }),
    helper.accessor((row) => known(row.segment), {
      id: 'segment',
      ...text,
      cell: ({ row }) => <bdi>{row.original.segment}</bdi>,
      meta: { width: 5.5 },
    }),
  ]);
};

/** Space between two columns, in rem. */
const gapWidth = 0.5;

/** The grid's columns as CSS, and the least width, in rem, at which they fit. */
export const gridOf = (widths: readonly number[]): { readonly columns: string; readonly leastWidth: number } => {
  const [first = 0, ...rest] = widths;
  const columns = [`minmax(${first}rem, 1fr)`, ...rest.map((width) => `${width}rem`)].join(' ');
  return { columns, leastWidth: widths.reduce((sum, width) => sum + width, 0) + gapWidth * rest.length };
};
