/** Long lists of rows of one height under a head that stays: only the rows in sight are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';

/** The list. Heights are in pixels; `index` is the current row, -1 for none. */
interface RowsInSight {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly index: number;
  readonly rowHeightPx: number;
  readonly headHeightPx: number;
}

/** Draws the rows in sight and keeps the current one among them. */
export const useRowsInSight = ({ list, count, index, rowHeightPx, headHeightPx }: RowsInSight) => {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeightPx,
    overscan: 6,
    scrollMargin: headHeightPx,
    scrollPaddingStart: headHeightPx,
  });
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [index, virtual]);
  return virtual;
};
