/** What the user looks for in the list of accounts: search, lights, filters, order, columns, groups. Pure. */
import type { ListFilter, ListView } from '../../../shared/model/list-view.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { PortfolioTab } from '../../app/session-state.ts';
import { type OverviewChoices, usualChoices } from './overview/choices.ts';

/** The view of the list; kept while the user reads an account and comes back. */
export interface PortfolioView extends ListView {
  /** Groups that are folded, by their value; null is the group without one. */
  readonly folded: readonly (string | null)[];
  /** The account that the keyboard stands on. */
  readonly account: number | null;
  /** The group whose own line the keyboard stands on, in place of an account. */
  readonly groupAt: { readonly value: string | null } | null;
  /** What copying and saving take; nothing = all that is shown. */
  readonly selected: ReadonlySet<number>;
  /** Where a range of selected accounts begins. */
  readonly anchor: number | null;
  /** The part that is shown, or was last: whoever comes back from an account finds it again. */
  readonly tab: PortfolioTab;
  /** What the overview was asked to show. */
  readonly overview: OverviewChoices;
}

/** Everything, by name. */
export const wholeView: PortfolioView = {
  search: '',
  bands: [],
  filters: [],
  order: [{ column: 'name', descending: false }],
  columns: null,
  group: null,
  folded: [],
  account: null,
  groupAt: null,
  selected: new Set(),
  anchor: null,
  tab: 'list',
  overview: usualChoices,
};

/** Whether anything keeps accounts from being shown. */
export const isNarrowed = ({
  search,
  bands,
  filters,
}: Pick<ListView, 'search' | 'bands' | 'filters'>): boolean =>
  search !== '' || bands.length > 0 || filters.length > 0;

/** What shows every account again. */
export const unnarrowed = { search: '', bands: [], filters: [] } satisfies Partial<PortfolioView>;

/** Bands with one of them added or taken away. */
export const toggled = (bands: readonly Band[], band: Band): readonly Band[] =>
  bands.includes(band) ? bands.filter((other) => other !== band) : [...bands, band];

/** Whether two filters are about the same, so that the later takes the place of the earlier. */
const isSameSubject = (a: ListFilter, b: ListFilter): boolean => {
  if (a.kind === 'mark' && b.kind === 'mark') return a.mark === b.mark;
  if ('field' in a && 'field' in b) return a.kind === b.kind && a.field === b.field;
  return a.kind === 'accounts' && b.kind === 'accounts';
};

/** Filters with one more, in place of one about the same. */
export const withFilter = (filters: readonly ListFilter[], filter: ListFilter): readonly ListFilter[] => {
  const at = filters.findIndex((other) => isSameSubject(other, filter));
  return at < 0 ? [...filters, filter] : filters.with(at, filter);
};
