/** Every column that the list can show: its name, what is compared and copied of it, how it is drawn. */
import type { TFunction } from 'i18next';
import type { PortfolioPage } from '../../../../shared/model/portfolio-page.ts';
import type { ModelNames } from '../../../ui/model-names.ts';
import {
  accountCell,
  dateCell,
  daysCell,
  dimensionCell,
  lightCell,
  momentumCell,
  mrrCell,
  nameCell,
  rangeCell,
  scoreCell,
  shareCell,
  worstCell,
  worthCell,
} from './cells.tsx';
import type { ListColumn } from './column.ts';
import { attributeColumn, dimensionColumn, figureOf, textOf } from './fields.ts';
import type { WorthOfAccounts } from './worth.ts';

/** What the columns are made of. */
export interface ColumnsInput {
  readonly page: PortfolioPage;
  readonly names: ModelNames;
  readonly t: TFunction;
  /** What accounts are worth; null while nobody asked. */
  readonly worth: WorthOfAccounts | null;
}

/** Columns that a list shows where nobody chose others. */
const usual: ReadonlySet<string> = new Set([
  'name',
  'score',
  'band',
  'momentum',
  'worst',
  'mrr',
  'renewal',
  'owner',
  'segment',
]);

type Look = Pick<ListColumn, 'width' | 'draw'> & Partial<ListColumn>;

/** All columns, the usual ones in reading order first. */
export const listColumns = ({ page, names, t, worth }: ColumnsInput): readonly ListColumn[] => {
  const { asOf, dimensions, dimensionsOff, attributes } = page;
  const column = (id: string, look: Look): ListColumn => ({
    id,
    heading: t(`portfolio.columns.${id}`),
    isFigure: false,
    groups: false,
    text: textOf(id),
    figure: figureOf(id, asOf),
    ...look,
  });
  const figure = (id: string, look: Look) => column(id, { isFigure: true, ...look });
  const label = (id: string, look: Partial<Look> = {}) =>
    column(id, { width: 6.5, draw: nameCell(textOf(id) ?? (() => null)), groups: true, ...look });
  const worthOf = (id: 'expectedClv' | 'historicClv') =>
    figure(id, {
      width: 7,
      draw: worthCell(worth, id),
      figure: (row) => worth?.get(row.id)?.[id].minor ?? null,
    });
  return [
    column('name', { width: 10.25, draw: accountCell }),
    column('score', { width: 9, draw: scoreCell, figureName: t('portfolio.out.score') }),
    column('band', { width: 6, draw: lightCell, groups: true, wordFor: (band) => t(`bands.${band}.word`) }),
    figure('momentum', { width: 4, draw: momentumCell }),
    ...dimensions
      .filter((key) => !dimensionsOff.includes(key))
      .map((key) =>
        column(dimensionColumn(key), { heading: names.dimension(key), width: 4.25, draw: dimensionCell(key) }),
      ),
    column('worst', {
      width: 8.25,
      draw: worstCell(names.metricShort),
      groups: true,
      wordFor: names.metricShort,
    }),
    figure('mrr', { width: 5, draw: mrrCell }),
    figure('renewal', { width: 6.25, draw: dateCell((row) => row.renewalOn) }),
    label('owner'),
    label('segment', { width: 5 }),
    figure('renewalDays', { width: 4.75, draw: daysCell(figureOf('renewalDays', asOf)) }),
    label('plan', { width: 6 }),
    label('country', { width: 6 }),
    label('stage', { width: 6 }),
    label('currency', { width: 4.5 }),
    figure('coverage', { width: 5, draw: shareCell((row) => row.coverage) }),
    figure('range', { width: 5, draw: rangeCell }),
    figure('started', { width: 6.25, draw: dateCell((row) => row.startedOn) }),
    column('key', { width: 6.5, draw: nameCell((row) => row.key) }),
    worthOf('expectedClv'),
    worthOf('historicClv'),
    ...attributes.map((name) => label(attributeColumn(name), { heading: name, width: 7 })),
  ];
};

/** Whether a list shows a column where nobody chose others. */
const isUsual = ({ id }: ListColumn): boolean => usual.has(id) || id.startsWith('dimension:');

/** The ids of the usual columns. */
const usualColumns = (all: readonly ListColumn[]): readonly string[] => all.filter(isUsual).map(({ id }) => id);

/** The chosen columns in their order, the name always first; those that are there no longer are left out. */
export const shownColumns = (
  all: readonly ListColumn[],
  chosen: readonly string[] | null,
): readonly ListColumn[] => {
  const byId = new Map(all.map((column) => [column.id, column]));
  const ids = new Set(['name', ...(chosen ?? usualColumns(all))]);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
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
