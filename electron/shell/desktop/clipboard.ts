/** The clipboard of the system, which Electron's main process may write to. */
import { clipboard, ClipboardItem } from 'electron';

/** Puts a picture (PNG) there. */
export const copyPicture = (png: Uint8Array): Promise<void> => {
  const picture = new Blob([Uint8Array.from(png)], { type: 'image/png' });
  return clipboard.write([new ClipboardItem({ 'image/png': picture })]);
};
