/** What the user looks for in the list of accounts: search, lights, order. Pure. */
import { fold } from '../../../shared/fold.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';

/** The column that the list is ordered by. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** The view of the list; kept while the user reads an account and comes back. */
export interface PortfolioView {
  readonly search: string;
  /** No band = every band. */
  readonly bands: readonly Band[];
  readonly order: Order;
  /** The account that the keyboard stands on. */
  readonly account: number | null;
}

/** Everything, by name. */
export const wholeView: PortfolioView = {
  search: '',
  bands: [],
  order: { column: 'name', descending: false },
  account: null,
};

/** Bands with one of them added or taken away. */
export const toggled = (bands: readonly Band[], band: Band): readonly Band[] =>
  bands.includes(band) ? bands.filter((other) => other !== band) : [...bands, band];

/** Account id → its folded words, made once: folding 50,000 names at every key would be felt. */
export const searchable = (rows: readonly PortfolioRow[]): ReadonlyMap<number, string> =>
  new Map(
    rows.map((row) => [
      row.id,
      [row.name, row.key, row.segment, row.owner].map((text) => fold(text ?? '')).join('\n'),
    ]),
  );

/** What tells whether a row, with its folded words, is shown. Every word of the search must occur, in any field. */
export const matcher = ({
  search,
  bands,
}: Pick<PortfolioView, 'search' | 'bands'>): ((row: PortfolioRow, words: string) => boolean) => {
  const wanted = fold(search).split(' ').filter(Boolean);
  return (row, words) =>
    (bands.length === 0 || bands.includes(row.band)) && wanted.every((word) => words.includes(word));
};
