/** How long nobody has touched the window. */
import { useEffect, useRef, useState } from 'react';
import { type IdlePhase, phaseOf, touchedAt } from './idle.ts';

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** A browser says that the pointer moved when only the page did below it. */
const isTouch = (event: Event): boolean =>
  !(event instanceof PointerEvent && event.type === 'pointermove') ||
  event.movementX !== 0 ||
  event.movementY !== 0;

const lookEveryMs = 1000;

/** What is due; `limitMs` 0 = nothing ever is. By the clock of the day, which goes on while a machine sleeps. */
export const useIdle = (limitMs: number): IdlePhase => {
  const lastMs = useRef(0);
  const [phase, setPhase] = useState<IdlePhase>({ name: 'awake' });
  useEffect(() => {
    lastMs.current = Date.now();
    setPhase({ name: 'awake' });
    if (limitMs === 0) return;
    const look = (): void => {
      const next = phaseOf({ idleMs: Date.now() - lastMs.current, limitMs });
      setPhase((old) => (old.name === 'awake' && next.name === 'awake' ? old : next));
    };
    const hear = (event: Event): void => {
      if (!isTouch(event)) return;
      lastMs.current = touchedAt(lastMs.current, Date.now(), limitMs);
      look();
    };
    const timer = setInterval(look, lookEveryMs);
    for (const name of touches) window.addEventListener(name, hear, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const name of touches) window.removeEventListener(name, hear, { capture: true });
    };
  }, [limitMs]);
  return phase;
};
