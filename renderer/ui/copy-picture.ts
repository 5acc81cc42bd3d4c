/** A picture into the clipboard, where the page has to do it itself. */
import type { CopiedPicture } from '../../shared/calls/pictures.ts';

/** The bytes of a `data:` address of a PNG. */
export const pngOf = (address: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));

/** The picture as a text processor takes it: half as wide as it has dots, for it has two for each pixel. */
export const pictureHtml = (address: string, { width }: { readonly width: number }): string =>
  `<img src="${address}" width="${Math.round(width / 2)}">`;

/** A PNG names its width in its bytes 16 to 19. */
export const pngWidth = (png: Uint8Array<ArrayBuffer>): number => new DataView(png.buffer).getUint32(16);

/** Through the page's own copying, which asks for no permission: inside a piece of text, which is all that it may give. */
const copyAsText = (html: string): boolean => {
  let isDone = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    isDone = true;
  };
  document.addEventListener('copy', give);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return isDone && isCopied;
};

/** Through the clipboard itself; answers whether the browser let it. */
const write = async (blob: Promise<Blob>): Promise<boolean> => {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return true;
  } catch {
    return false;
  }
};

const blobOf = (address: string): Blob => new Blob([pngOf(address)], { type: 'image/png' });

/**
 * Copies a picture that is being drawn; answers whether it worked. To be called from a key or a click: it takes its
 * place in the clipboard at once, for the browser may refuse a page that comes back later. A browser that refuses
 * pictures altogether still takes one inside a text.
 */
export const copyPicture = async (drawing: Promise<CopiedPicture>): Promise<boolean> => {
  const blob = drawing.then((picture) => (picture.isCopied ? new Blob() : blobOf(picture.address)));
  const written = write(blob);
  const picture = await drawing;
  if (picture.isCopied || (await written)) return true;
  return copyAsText(pictureHtml(picture.address, { width: pngWidth(pngOf(picture.address)) }));
};
