/** Walking over cells with the arrow keys: a clipped cell is read in full without a mouse. */
import { useState, type KeyboardEvent } from 'react';
import type { PreviewLine } from '../../../shared/import/index.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

const moves: Readonly<Record<string, readonly [line: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));

/** The cell where the user stands, by its row and column, and its whole text; none before the first arrow key. */
export const useCellText = (shown: readonly PreviewLine[], width: number) => {
  const [at, setAt] = useState<Place | null>(null);
  const line = at ? shown[within(at.line, shown.length)] : undefined;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    // Columns run as the page is read: in Hebrew the arrow to the left goes on.
    const across = getComputedStyle(event.currentTarget).direction === 'rtl' ? -move[1] : move[1];
    const next: Place = at
      ? { line: within(at.line + move[0], shown.length), column: within(at.column + across, width) }
      : { line: 0, column: 0 };
    setAt(next);
    event.currentTarget
      .querySelector(`[data-place="${shown[next.line]?.row}:${next.column}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return {
    place: line && at ? `${line.row}:${at.column}` : undefined,
    text: line && at ? (line.cells[at.column] ?? '') : null,
    onKeyDown,
  };
};
