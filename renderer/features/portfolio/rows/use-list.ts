/** The rows of the list: ordered once per order, then filtered, so that typing in the search never orders again. */
import { useEffect, useMemo } from 'react';
import type { PortfolioPage, PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import { useLanguage } from '../../../ui/use-format.ts';
import { type ListColumns, useColumns } from '../columns/use-columns.ts';
import { keptWords } from '../filters/kept-words.ts';
import { matcher } from '../filters/matcher.ts';
import { type Group, groupsOf, linesOf, type ListLine } from '../groups/group-lines.ts';
import { usePortfolioView } from '../view-context.tsx';
import { isNarrowed, type PortfolioView } from '../view-state.ts';
import { collatorOf, keptKeys } from './kept-keys.ts';
import { keptLines } from './kept-lines.ts';
import { orderedPlaces } from './order.ts';

/** The list as it is shown. */
export interface ListModel {
  readonly page: PortfolioPage;
  readonly columns: ListColumns;
  /** The accounts that pass the filters in the order they are shown, those of folded groups among them. */
  readonly rows: readonly PortfolioRow[];
  /** None where nothing is grouped. */
  readonly groups: readonly Group[];
  readonly lines: readonly ListLine[];
}

const useOrdered = (
  { accounts }: PortfolioPage,
  { all, state }: ListColumns,
  view: PortfolioView,
): Uint32Array => {
  const language = useLanguage();
  const { order } = view;
  return useMemo(() => {
    const steps = order.flatMap(({ column, descending }) => {
      const own = all.find(({ id }) => id === column);
      return own ? [{ keys: keptKeys(accounts, own, { language, state }), descending }] : [];
    });
    return orderedPlaces(accounts.length, steps);
  }, [accounts, all, state, order, language]);
};

const useFiltered = (
  { accounts, asOf }: PortfolioPage,
  { all }: ListColumns,
  places: Uint32Array,
): Uint32Array => {
  const { search, bands, filters } = usePortfolioView().view;
  return useMemo(() => {
    if (!isNarrowed({ search, bands, filters })) return places;
    const figureIn = (column: string) => all.find(({ id }) => id === column)?.figure;
    const matches = matcher({ search, bands, filters, asOf, figureIn });
    const words = (place: number) => (): string => keptWords(accounts)[place] ?? '';
    return places.filter((place) => matches(accounts[place] as PortfolioRow, words(place)));
  }, [accounts, places, search, bands, filters, asOf, all]);
};

const useGroups = (rows: readonly PortfolioRow[], { all }: ListColumns): readonly Group[] | null => {
  const language = useLanguage();
  const { group, folded, order } = usePortfolioView().view;
  return useMemo(() => {
    const column = group === null ? undefined : all.find(({ id, groups }) => groups && id === group);
    if (!column) return null;
    const descending = order.some((step) => step.column === column.id && step.descending);
    return groupsOf(rows, { column, folded, descending, compare: collatorOf(language).compare });
  }, [rows, all, group, folded, order, language]);
};

/** What stands at some places, in their order. */
const takenAt = <Item>(items: readonly Item[], places: Uint32Array): readonly Item[] => {
  const taken: Item[] = [];
  for (const place of places) taken.push(items[place] as Item);
  return taken;
};

/** The first key in the search should not wait for all words to be folded. */
const useWordsAhead = ({ accounts }: PortfolioPage): void => {
  useEffect(() => {
    const idle = requestIdleCallback(() => keptWords(accounts), { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [accounts]);
};

/** Orders, filters and groups the page's accounts as the view says. */
export const useList = (page: PortfolioPage): ListModel => {
  const { view } = usePortfolioView();
  const columns = useColumns(page, view);
  const places = useFiltered(page, columns, useOrdered(page, columns, view));
  const { accounts } = page;
  const rows = useMemo(() => takenAt(accounts, places), [accounts, places]);
  const groups = useGroups(rows, columns);
  useWordsAhead(page);
  return useMemo(
    () => ({
      page,
      columns,
      rows: groups?.flatMap((group) => group.rows) ?? rows,
      groups: groups ?? [],
      lines: groups ? linesOf(groups) : takenAt(keptLines(accounts), places),
    }),
    [page, accounts, columns, places, rows, groups],
  );
};
