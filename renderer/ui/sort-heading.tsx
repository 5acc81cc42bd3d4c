/** The heading of a column that orders its table: pressed once it orders, pressed again the other way round. */
import type { ReactNode } from 'react';
import { Arrow } from './arrow.tsx';
import css from './sort-heading.module.css';

/** How a column stands in the order, as `aria-sort` says it. */
export type Sorted = 'none' | 'ascending' | 'descending';

/** What `aria-sort` says of a column; `isOrder`: the table is ordered by it. */
export const sortedOf = (isOrder: boolean, descending: boolean): Sorted => {
  if (!isOrder) return 'none';
  return descending ? 'descending' : 'ascending';
};

interface SortHeadingProps {
  readonly sorted: Sorted;
  readonly onPress: (isAdding: boolean) => void;
  readonly children: ReactNode;
  /** What a press does, where the heading alone does not say it. */
  readonly hint?: string | undefined;
  /** Its place where a table is ordered by several columns; from the second on it is shown. */
  readonly place?: number | undefined;
}

/** The button inside of a `columnheader`, which says `aria-sort` itself. Shift adds the column to the order. */
export const SortHeading = ({ sorted, onPress, children, hint, place = 0 }: SortHeadingProps) => (
  <button
    type="button"
    className={css.order}
    data-sorted={sorted}
    title={hint}
    onClick={({ shiftKey }) => onPress(shiftKey)}
  >
    <span className={css.words}>{children}</span>
    {sorted === 'none' ? null : <Arrow kind={sorted === 'ascending' ? 'up' : 'down'} />}
    {place > 0 ? <span>{place + 1}</span> : null}
  </button>
);
