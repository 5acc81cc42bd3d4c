/** Long lists of rows of one height under a head that stays: only the rows in sight are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useState, type RefObject } from 'react';

const usualLetterPx = 16;

/** What the letters of the window are larger than usual by: rows grow with them. */
const letterScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usualLetterPx;

/** Asked anew whenever the room of a list changes, as it does with larger letters; without rows there is no list. */
const useLetterScale = (list: RefObject<HTMLDivElement | null>, count: number): number => {
  const [scale, setScale] = useState(letterScale);
  useEffect(() => {
    const watcher = new ResizeObserver(() => setScale(letterScale()));
    if (list.current) watcher.observe(list.current);
    return () => watcher.disconnect();
  }, [list, count]);
  return scale;
};

/** The list. Heights are in pixels, with letters of the usual size; `index` is the current row, -1 for none. */
interface RowsInSight {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly index: number;
  readonly rowHeightPx: number;
  readonly headHeightPx: number;
}

/** Draws the rows in sight and keeps the current one among them. */
export const useRowsInSight = ({ list, count, index, rowHeightPx, headHeightPx }: RowsInSight) => {
  const scale = useLetterScale(list, count);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeightPx * scale,
    overscan: 6,
    scrollMargin: headHeightPx,
    scrollPaddingStart: headHeightPx * scale,
  });
  useEffect(() => virtual.measure(), [scale, virtual]);
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [index, virtual]);
  return virtual;
};
