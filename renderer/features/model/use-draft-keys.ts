/** Ctrl+Z and its like for the draft; a text that is being typed keeps them for itself. */
import { useEffect } from 'react';
import type { Dispatch } from 'react';
import type { DraftAction } from './draft-state.ts';

/** Fields whose letters have a way back of their own. */
const isText = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  const isTyped = target instanceof HTMLInputElement && !['range', 'checkbox', 'radio'].includes(target.type);
  // A number field that shows what the draft holds has nothing of its own to take back.
  return isTyped && target.dataset['settled'] === undefined;
};

/** A dialog asks about the draft as it is: nothing changes behind it. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

/** What a key means for the draft; null where it means nothing. */
const meaning = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): DraftAction | null => {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return { type: shiftKey ? 'redone' : 'undone' };
  return letter === 'y' && !shiftKey ? { type: 'redone' } : null;
};

/** Hears the keys while the screen is shown. */
export const useDraftKeys = (dispatch: Dispatch<DraftAction>): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const action = meaning(event);
      if (!action || event.defaultPrevented || isText(event.target) || isInDialog(event.target)) return;
      event.preventDefault();
      dispatch(action);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [dispatch]);
};
