/** Views of the list under names: what is kept of a view, and how one is taken up again. Pure. */
import type { SavedView } from '../../../../shared/calls/portfolio.ts';
import type { ListView } from '../../../../shared/model/list-view.ts';
import { noSelection } from '../rows/selection.ts';
import type { PortfolioView } from '../view-state.ts';

/** What is kept of a view; where the keyboard stands and what is selected is not. */
export const keptOf = ({ search, bands, filters, order, columns, group }: ListView): ListView => ({
  search,
  bands,
  filters,
  order,
  columns,
  group,
});

/** What taking up a kept view changes. */
export const takenUp = (view: ListView): Partial<PortfolioView> => ({
  ...keptOf(view),
  ...noSelection,
  folded: [],
  groupAt: null,
});

/** A text that is the same for equal views, whatever the order of what is in them and of nothing that is left out. */
const textOf = (view: ListView): string => {
  const { bands, filters, ...rest } = keptOf(view);
  const sorted = filters.map((filter) => JSON.stringify(Object.entries(filter).toSorted()));
  return JSON.stringify([Object.entries(rest).toSorted(), bands.toSorted(), sorted.toSorted()]);
};

/** The kept view that the list shows now; undefined where it is none of them. */
export const shownView = (views: readonly SavedView[], view: ListView): SavedView | undefined => {
  const now = textOf(view);
  return views.find((saved) => textOf(saved.view) === now);
};
