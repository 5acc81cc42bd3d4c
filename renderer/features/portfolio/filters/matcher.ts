/** Which accounts pass the filters. Pure. */
import type { ListFilter, ListView } from '../../../../shared/model/list-view.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import { type FigureOf, figureOf, textOf } from '../columns/fields.ts';
import { searchFor } from './search.ts';

type Passes = (row: PortfolioRow) => boolean;

/** Finds the figure of a column; undefined where there is no such column. */
export type FigureFinder = (column: string) => FigureOf | undefined;

const isMarked = {
  capped: (row) => row.capped,
  setByHand: (row) => row.bandSetUntil !== null,
} as const satisfies Record<string, Passes>;

const isWithin = (figure: FigureOf, { from, to }: { from: number | null; to: number | null }): Passes => {
  const [least, most] = [from ?? -Infinity, to ?? Infinity];
  return (row) => {
    const value = figure(row);
    return value !== null && value >= least && value <= most;
  };
};

/** What a filter lets through. One on a column that is there no longer lets everything through. */
const passes = (filter: ListFilter, figureIn: FigureFinder): Passes | null => {
  switch (filter.kind) {
    case 'mark':
      return isMarked[filter.mark];
    case 'accounts': {
      const ids = new Set(filter.accounts);
      return ({ id }) => ids.has(id);
    }
    case 'value': {
      const text = textOf(filter.field);
      const values = new Set(filter.values);
      return text ? (row) => values.has(text(row)) : null;
    }
    case 'range': {
      const figure = figureIn(filter.field);
      if (!figure) return null;
      const within = isWithin(figure, filter);
      const { currency } = filter;
      return currency === undefined ? within : (row) => row.currency === currency && within(row);
    }
  }
};

/** What is looked for, and at which date. */
export interface Wanted extends Pick<ListView, 'search' | 'bands' | 'filters'> {
  readonly asOf: string;
  /** Figures that are not in the rows themselves. */
  readonly figureIn?: FigureFinder;
}

/** What tells whether a row, with its folded words, is shown: every condition must hold. */
export const matcher = ({
  search,
  bands,
  filters,
  asOf,
  figureIn = (column) => figureOf(column, asOf),
}: Wanted): ((row: PortfolioRow, words: () => string) => boolean) => {
  const found = searchFor(search);
  const all = filters.flatMap((filter) => passes(filter, figureIn) ?? []);
  if (bands.length > 0) all.push(({ band }) => bands.includes(band));
  return (row, words) => all.every((pass) => pass(row)) && (found === null || found(words()));
};
