/** Keys that work wherever the focus is. */
import { useEffect, useRef } from 'react';

/** Key (as `KeyboardEvent.key` names it) → what it does; false leaves the key to the browser. */
type KeyMap = Readonly<Record<string, () => void | false>>;

/** Fields that take no text: letters and digits mean nothing to them, arrows do. */
const isPicker = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && ['radio', 'checkbox', 'range'].includes(target.type);

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName));

/** F1 and its like are never text. */
const isFunctionKey = (key: string): boolean => /^F\d+$/.test(key);

const isOfField = ({ target, key }: KeyboardEvent): boolean =>
  isField(target) && !isFunctionKey(key) && !(isPicker(target) && /^[\p{L}\p{N}]$/u.test(key));

/** What stands open has the keys for itself, Escape first of all: a popover, a menu, and the button of an open menu. */
const isInPopover = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="dialog"], [role="menu"], [aria-haspopup="menu"][aria-expanded="true"]') !== null;

/** In a field, letters are text: only Escape is heard there. With Ctrl, Alt or Meta a key is the browser's. */
const isHeard = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.altKey &&
  !event.metaKey &&
  !event.isComposing &&
  !isInPopover(event.target) &&
  (event.key === 'Escape' || !isOfField(event));

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
