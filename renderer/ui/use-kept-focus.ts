/** Keeps the focus in a list whose rows come and go: what was pressed may be gone with its row. */
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** What the list is given. */
export interface KeptFocus<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>;
  readonly tabIndex: -1;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Where the focus goes: to the row that stands where the pressed one stood, or to the list itself. */
type FocusGoal = 'row' | 'list';

const rowsIn = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('li')];

/** The row that now stands where the pressed one stood, else the last one, else the list itself. */
const focusAt = (list: HTMLElement, at: number): void => {
  const rows = rowsIn(list);
  const row = rows[Math.min(at, rows.length - 1)];
  (row?.querySelector('button') ?? list).focus();
};

const placeOf = (list: HTMLElement, part: globalThis.Element): number | null => {
  const row = part.closest('li');
  return row ? rowsIn(list).indexOf(row) : null;
};

/** Holds the focus through changes of `rows`; the list itself can take it. */
export const useKeptFocus = <Element extends HTMLElement>(
  rows: unknown,
  goal: FocusGoal = 'row',
): KeptFocus<Element> => {
  const ref = useRef<Element | null>(null);
  /** The place of the row that has the focus; null while nothing here has it. */
  const at = useRef<number | null>(null);
  useEffect(() => {
    const list = ref.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!list || at.current === null || !isLost) return;
    if (goal === 'row') focusAt(list, at.current);
    else list.focus({ preventScroll: true });
  }, [rows, goal]);
  // Whoever presses elsewhere has left, though nothing there may take the focus.
  useEffect(() => {
    const leave = ({ target }: PointerEvent): void => {
      if (!ref.current?.contains(target as Node)) at.current = null;
    };
    window.addEventListener('pointerdown', leave);
    return () => window.removeEventListener('pointerdown', leave);
  }, []);
  // What is taken away tells nobody that it lost the focus; what is left by hand does.
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !ref.current?.contains(relatedTarget)) at.current = null;
  };
  const onFocus = ({ target, currentTarget }: FocusEvent): void => {
    at.current = goal === 'list' ? 0 : placeOf(currentTarget as HTMLElement, target);
  };
  return { ref, tabIndex: -1, onFocus, onBlur };
};
