/** A long list as a grid: only the lines in sight are drawn. Arrows move the current row, Enter opens it; headings are passed over. */
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef } from 'react';
import { usePaper } from '../../../ui/use-paper.ts';
import { useRowsInSight } from '../../../ui/use-rows-in-sight.ts';
import { movedIndex } from '../../portfolio/moved-index.ts';
import { withLongList } from '../../../ui/long-list.ts';
import styles from './row-grid.module.css';

const css = withLongList(styles);

const rowHeightPx = 32;
const headHeightPx = 28;

/** One line of the grid. */
export interface GridLine {
  readonly key: string;
  /** A heading over the lines below it: one cell as wide as the grid. */
  readonly isHeading: boolean;
  readonly cells: readonly ReactNode[];
}

interface RowGridProps {
  readonly label: string;
  /** Which columns it has; their widths stand in the style sheet. */
  readonly shape: 'due' | 'checkpoints';
  readonly headings: readonly string[];
  readonly count: number;
  /** Draws a line; `isCurrent` lets its buttons be reached with Tab. */
  readonly lineAt: (index: number, isCurrent: boolean) => GridLine | null;
  readonly isHeadingAt: (index: number) => boolean;
  /** The current line; -1 for none. */
  readonly index: number;
  readonly onMove: (index: number) => void;
  readonly onEnter: (index: number) => void;
}

type KeyProps = Pick<RowGridProps, 'index' | 'count' | 'isHeadingAt' | 'onMove' | 'onEnter'>;

/** Past a heading in the direction of the move; where nothing is beyond it, the row below it. */
const pastHeading = (to: number, { index, isHeadingAt }: KeyProps): number => {
  if (!isHeadingAt(to)) return to;
  return to < index && to > 0 ? to - 1 : to + 1;
};

const keysOf =
  (props: KeyProps) =>
  (event: KeyboardEvent): void => {
    // Keys on a row's button belong to the button.
    if (event.target !== event.currentTarget) return;
    const { index, count, onMove, onEnter } = props;
    if (event.key === 'Enter' && index >= 0) onEnter(index);
    const next = movedIndex(event.key, index, count);
    if (next === null || count === 0) return;
    event.preventDefault();
    onMove(pastHeading(next, props));
  };

/** The lines that are drawn, each with its distance from the top; null on paper, where all of them follow each other. */
const useDrawn = (
  list: RefObject<HTMLDivElement | null>,
  { count, index }: Pick<RowGridProps, 'count' | 'index'>,
) => {
  const isPaper = usePaper();
  const virtual = useRowsInSight({ list, count, index, rowHeightPx, headHeightPx });
  if (isPaper) return { drawn: Array.from({ length: count }, (_, at) => ({ at, offsetPx: null })) };
  const drawn = virtual
    .getVirtualItems()
    .map((item) => ({ at: item.index, offsetPx: item.start - headHeightPx }));
  return { drawn, heightPx: virtual.getTotalSize() };
};

/** The grid. */
export const RowGrid = (props: RowGridProps) => {
  const { label, shape, headings, count, lineAt, isHeadingAt, index, onMove } = props;
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const { drawn, heightPx } = useDrawn(list, { count, index });
  return (
    <div
      ref={list}
      className={css.list}
      data-shape={shape}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={count + 1}
      aria-activedescendant={index >= 0 ? `${id}-${index}` : undefined}
      onKeyDown={keysOf(props)}
    >
      <div role="rowgroup" className={css.head}>
        <div role="row" className={css.headings} aria-rowindex={1}>
          {headings.map((heading) => (
            <div key={heading} role="columnheader" className={css.cell}>
              {heading}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={css.body} style={{ blockSize: heightPx }}>
        {drawn.map(({ at: place, offsetPx }) => {
          const line = lineAt(place, place === index);
          if (!line) return null;
          return (
            <div
              key={line.key}
              role="row"
              id={`${id}-${place}`}
              className={css.row}
              data-heading={line.isHeading}
              aria-rowindex={place + 2}
              aria-selected={place === index}
              style={offsetPx === null ? undefined : { transform: `translateY(${offsetPx}px)` }}
              onClick={isHeadingAt(place) ? undefined : () => onMove(place)}
            >
              {line.cells.map((cell, i) => (
                <div
                  key={i}
                  role="gridcell"
                  className={css.cell}
                  aria-colspan={line.isHeading ? headings.length : undefined}
                >
                  {cell}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
};
