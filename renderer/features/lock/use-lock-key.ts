/** Ctrl (or Command) with L. */
import { useEffect, useRef } from 'react';

/** Does `act` whenever the keys are pressed, whatever has the focus: no field has a use for them. */
export const useLockKey = (act: () => void): void => {
  const current = useRef(act);
  useEffect(() => {
    current.current = act;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'l' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      if (event.altKey || event.defaultPrevented) return;
      event.preventDefault();
      current.current();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
};
