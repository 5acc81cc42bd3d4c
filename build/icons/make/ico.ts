/** Writes Windows' icon files. Pure. */
import { Buffer } from 'node:buffer';

/** A drawing at one size: as a PNG, and as its pixels (red, green, blue, alpha; from the top). */
export interface Drawing {
  readonly sizePx: number;
  readonly png: Uint8Array;
  readonly pixels: Uint8Array;
}

const headerBytes = 6;
const entryBytes = 16;
const bitmapHeaderBytes = 40;
/** Below this size Windows' own dialogs want plain bitmaps; at this size a PNG is usual and a lot smaller. */
const pngFromPx = 256;

/** Rows go from the bottom, blue first. */
const colourRows = ({ sizePx, pixels }: Drawing): Buffer => {
  const rows = Buffer.alloc(sizePx * sizePx * 4);
  for (let y = 0; y < sizePx; y++)
    for (let x = 0; x < sizePx; x++) {
      const from = ((sizePx - 1 - y) * sizePx + x) * 4;
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(from, from + 4);
      rows.set([blue, green, red, alpha], (y * sizePx + x) * 4);
    }
  return rows;
};

/** A bitmap with the empty mask that the format asks for: what shows is said by the alpha. */
const bitmap = (drawing: Drawing): Buffer => {
  const { sizePx } = drawing;
  const header = Buffer.alloc(bitmapHeaderBytes);
  header.writeUInt32LE(bitmapHeaderBytes, 0);
  header.writeInt32LE(sizePx, 4);
  // Colours and mask are one picture to the header: twice as high.
  header.writeInt32LE(sizePx * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const mask = Buffer.alloc(Math.ceil(sizePx / 32) * 4 * sizePx);
  return Buffer.concat([header, colourRows(drawing), mask]);
};

const entry = (sizePx: number, bytes: number, offset: number): Buffer => {
  const written = Buffer.alloc(entryBytes);
  // One byte each; 0 stands for 256.
  written.writeUInt8(sizePx % 256, 0);
  written.writeUInt8(sizePx % 256, 1);
  written.writeUInt16LE(1, 4);
  written.writeUInt16LE(32, 6);
  written.writeUInt32LE(bytes, 8);
  written.writeUInt32LE(offset, 12);
  return written;
};

/** The icon file of a drawing at several sizes, up to 256 pixels. */
export const icoOf = (drawings: readonly Drawing[]): Buffer => {
  const header = Buffer.alloc(headerBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(drawings.length, 4);
  const pictures = drawings.map((drawing) =>
    drawing.sizePx < pngFromPx ? bitmap(drawing) : Buffer.from(drawing.png),
  );
  let offset = headerBytes + entryBytes * drawings.length;
  const entries = drawings.map(({ sizePx }, i) => {
    const bytes = pictures[i]?.length ?? 0;
    const written = entry(sizePx, bytes, offset);
    offset += bytes;
    return written;
  });
  return Buffer.concat([header, ...entries, ...pictures]);
};
