/** Ctrl+Z and Ctrl+Shift+Z wherever the plan is shown. Not for paper. */
import { useEffect, useRef } from 'react';
import { wayBack } from '../../../app/way-back.ts';
import { useTurnLast } from './use-steps.ts';

/** Hears the keys while it is drawn; draws nothing. */
export const RecordKeys = () => {
  const turnLast = useTurnLast();
  const current = useRef(turnLast);
  const isBusy = useRef(false);
  useEffect(() => {
    current.current = turnLast;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const way = wayBack(event);
      if (!way) return;
      event.preventDefault();
      // A key that is held down takes one step back at a time.
      if (isBusy.current) return;
      isBusy.current = true;
      void current.current(way).finally(() => {
        isBusy.current = false;
      });
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  return null;
};
