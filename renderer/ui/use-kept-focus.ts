/** Keeps the focus in a list whose rows come and go: what was pressed may be gone with its row. */
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** What the list is given. */
export interface KeptFocus<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

const rowsIn = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('li')];

/** The row that now stands where the pressed one stood, else the last one, else the list itself. */
const focusAt = (list: HTMLElement, at: number): void => {
  const rows = rowsIn(list);
  const row = rows[Math.min(at, rows.length - 1)];
  (row?.querySelector('button') ?? list).focus();
};

/** Holds the focus through changes of `rows`; the list itself must be able to take it (`tabIndex` -1). */
export const useKeptFocus = <Element extends HTMLElement>(rows: unknown): KeptFocus<Element> => {
  const ref = useRef<Element | null>(null);
  const at = useRef<number | null>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (ref.current && at.current !== null && isLost) focusAt(ref.current, at.current);
  }, [rows]);
  // Whoever presses elsewhere has left, though nothing there may take the focus.
  useEffect(() => {
    const leave = ({ target }: PointerEvent): void => {
      if (!ref.current?.contains(target as Node)) at.current = null;
    };
    window.addEventListener('pointerdown', leave);
    return () => window.removeEventListener('pointerdown', leave);
  }, []);
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !ref.current?.contains(relatedTarget)) at.current = null;
  };
  const onFocus = ({ target, currentTarget }: FocusEvent): void => {
    const row = target.closest('li');
    at.current = row ? rowsIn(currentTarget as HTMLElement).indexOf(row) : null;
  };
  return { ref, onFocus, onBlur };
};
