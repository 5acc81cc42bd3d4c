/** Keys that work wherever the focus is. */
import { useEffect, useRef } from 'react';

/** Key (as `KeyboardEvent.key` names it) → what it does; false leaves the key to the browser. */
type KeyMap = Readonly<Record<string, () => void | false>>;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName));

/** An open popover has the keys for itself, Escape first of all. */
const isInPopover = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

/** In a field, letters are text: only Escape is heard there. With Ctrl, Alt or Meta a key is the browser's. */
const isHeard = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.altKey &&
  !event.metaKey &&
  !event.isComposing &&
  !isInPopover(event.target) &&
  (event.key === 'Escape' || !isField(event.target));

/** Hears keys while the component is shown. */
export const useKeys = (keys: KeyMap): void => {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const act = current.current[event.key];
      if (act && isHeard(event) && act() !== false) event.preventDefault();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
};
