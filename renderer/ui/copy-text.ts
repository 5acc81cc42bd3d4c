/** Text into the clipboard. */
import { withoutIsolates } from './isolated.ts';

/**
 * Copies a text; answers whether it worked. To be called from a key or a click: a page that may ask for no permission
 * copies as the user's own key would.
 */
export const copyText = (text: string): boolean => {
  let isDone = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', withoutIsolates(text));
    event.preventDefault();
    isDone = true;
  };
  document.addEventListener('copy', give);
  document.execCommand('copy');
  document.removeEventListener('copy', give);
  return isDone;
};
