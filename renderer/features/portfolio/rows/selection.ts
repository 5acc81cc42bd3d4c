/** Which accounts are selected. Pure. */
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { ListLine } from '../groups/group-lines.ts';
import type { PortfolioView } from '../view-state.ts';

/** What a step in selecting changes of the view. */
export type SelectionChange = Pick<PortfolioView, 'selected' | 'anchor'>;

/** Nothing selected. */
export const noSelection: SelectionChange = { selected: new Set(), anchor: null };

/** An account added, or taken away; the next range begins at it. */
export const withToggled = ({ selected }: SelectionChange, id: number): SelectionChange => {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return { selected: next, anchor: id };
};

const placeOf = (lines: readonly ListLine[], account: number | null): number =>
  lines.findIndex((line) => line.kind === 'account' && line.row.id === account);

/** Where a range is drawn from and to. */
interface Range {
  readonly view: Pick<PortfolioView, 'anchor' | 'account'>;
  /** The line that it ends at. */
  readonly to: number;
}

/** The accounts from the anchor (where there is none, from the current one) to a line, as the lines stand. */
export const withRange = (lines: readonly ListLine[], { view, to }: Range): SelectionChange => {
  const end = lines[to];
  const last = end?.kind === 'account' ? end.row.id : null;
  const anchor = [view.anchor, view.account, last].find((id) => placeOf(lines, id) >= 0) ?? null;
  if (anchor === null) return noSelection;
  const from = placeOf(lines, anchor);
  const between = lines.slice(Math.min(from, to), Math.max(from, to) + 1);
  const ids = between.flatMap((line) => (line.kind === 'account' ? line.row.id : []));
  return { selected: new Set(ids), anchor };
};

/** All rows; none where all were selected already. */
export const withAll = ({ selected }: SelectionChange, rows: readonly PortfolioRow[]): SelectionChange =>
  rows.length > 0 && rows.every(({ id }) => selected.has(id))
    ? noSelection
    : { selected: new Set(rows.map(({ id }) => id)), anchor: null };

/** What copying and saving take: the selected of the rows that are shown, in their order; all where none is selected. */
export const takenRows = (
  rows: readonly PortfolioRow[],
  { selected }: Pick<SelectionChange, 'selected'>,
): readonly PortfolioRow[] => {
  const chosen = selected.size === 0 ? [] : rows.filter(({ id }) => selected.has(id));
  return chosen.length > 0 ? chosen : rows;
};
