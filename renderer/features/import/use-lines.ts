/** Moving the lines of a sheet: at once on the screen, and in the engine when the hand rests. */
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  headerRowsOf,
  linesOf,
  linesSaid,
  withHeadings,
  withLine,
  type LineName,
  type TableLines,
} from './table-lines.ts';
import type { ReviewTable, TablePlace } from './review-table.ts';
import { useRecognise } from './use-recognise.ts';

/** So long after the last press of a key the sheet is recognised anew. */
const restMs = 500;

/** The lines as they are shown, and what moves them. */
export interface LinesValue {
  readonly lines: TableLines;
  /** Moved, and not yet answered by the engine. */
  readonly moved: boolean;
  /** Moves a line; the engine is asked after a rest, or at `settle`. */
  readonly move: (name: LineName, row: number | null) => void;
  readonly settle: () => void;
  readonly setHeadings: (headings: boolean) => void;
}

/** The lines of one table under review. */
export const useLines = (place: TablePlace, table: ReviewTable): LinesValue => {
  const recognise = useRecognise(place, table);
  const [draft, setDraft] = useState<TableLines | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef<TableLines | null>(null);
  const lines = draft ?? linesOf(table.recognised);

  const settle = useCallback(() => {
    clearTimeout(waiting.current);
    const said = wanted.current;
    if (!said) return;
    wanted.current = null;
    // A line that is taken away again is said as such: what is left out would stay as said before.
    void recognise({ lastRow: undefined, ...linesSaid(said) }).then(() => setDraft(null));
  }, [recognise]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const set = useCallback(
    (next: TableLines) => {
      wanted.current = next;
      setDraft(next);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(settle, restMs);
    },
    [settle],
  );
  return {
    lines,
    moved: draft !== null,
    move: (name, row) => set(withLine(lines, name, row)),
    settle,
    setHeadings: (headings) => {
      if (headings !== headerRowsOf(lines) > 0) set(withHeadings(lines, headings));
    },
  };
};
