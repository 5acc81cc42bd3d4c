/** Ctrl (or Command) with a comma, as programs of the desktop open their settings. */
import { useEffect, useRef } from 'react';

/** Does `act` whenever the keys are pressed, whatever has the focus: no field takes a comma with Ctrl. */
export const useSettingsKey = (act: () => void): void => {
  const current = useRef(act);
  useEffect(() => {
    current.current = act;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== ',' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      current.current();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
};
