/** A row of buttons that is one stop of the Tab key: arrow keys go from one to the next. */
import { type KeyboardEvent, useRef, useState } from 'react';

const stepOf = (key: string, rtl: boolean): number | null => {
  switch (key) {
    case 'ArrowRight':
      return rtl ? -1 : 1;
    case 'ArrowLeft':
      return rtl ? 1 : -1;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return null;
  }
};

/** What the box around the buttons and each button are given. */
export const useRoving = (count: number, rtl: boolean) => {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.max(0, Math.min(at, count - 1));
  const go = (to: number): void => {
    const next = Math.max(0, Math.min(count - 1, to));
    setAt(next);
    box.current?.querySelectorAll<HTMLButtonElement>('[data-roving]')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, rtl);
    if (step === null) return;
    event.preventDefault();
    go(current + step);
  };
  return {
    box: { ref: box, onKeyDown },
    button: (i: number) => ({
      'data-roving': true,
      tabIndex: i === current ? 0 : -1,
      onFocus: () => setAt(i),
    }),
  };
};
