/** Escape takes back what the hand is doing, before anybody else hears it. */
import { useEffect, useRef } from 'react';

/** Hears Escape while `isUnderWay`. */
export const useCancelKey = (isUnderWay: boolean, cancel: () => void): void => {
  const current = useRef(cancel);
  useEffect(() => {
    current.current = cancel;
  });
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      current.current();
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [isUnderWay]);
};
