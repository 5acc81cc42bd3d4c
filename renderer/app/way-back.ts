/** What Ctrl+Z and its like mean; a text that is being typed and a dialog keep them for themselves. */

/** Fields whose letters have a way back of their own. */
const isText = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  const isTyped = target instanceof HTMLInputElement && !['range', 'checkbox', 'radio'].includes(target.type);
  // A number field that shows what the draft holds has nothing of its own to take back.
  return isTyped && target.dataset['settled'] === undefined;
};

/** A dialog asks about things as they are: nothing changes behind it, unless it is the list of what was done itself. */
const isInDialog = (target: EventTarget | null): boolean => {
  const dialog = target instanceof Element ? target.closest('[role="dialog"]') : null;
  return dialog !== null && dialog.querySelector('[data-way-back]') === null;
};

/** Back (Ctrl+Z) or again (Ctrl+Shift+Z, Ctrl+Y); null where the key means neither here. */
export const wayBack = (event: KeyboardEvent): 'back' | 'again' | null => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented) return null;
  if (isText(event.target) || isInDialog(event.target)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'again' : 'back';
  return letter === 'y' && !shiftKey ? 'again' : null;
};
