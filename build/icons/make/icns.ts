/** Writes macOS' icon files. Pure. */
import { Buffer } from 'node:buffer';
import type { Drawing } from './ico.ts';

/** What macOS asks for, by the pixels of the PNG: a name for each size, and for half of it on a display of twice the dots. */
const kinds = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
] as const;

const chunk = (name: string, content: Uint8Array): Buffer => {
  const header = Buffer.alloc(8);
  header.write(name, 'latin1');
  header.writeUInt32BE(header.length + content.length, 4);
  return Buffer.concat([header, content]);
};

/** The icon file of a drawing, which must be there at every size that macOS asks for. */
export const icnsOf = (drawings: readonly Drawing[]): Buffer => {
  const chunks = kinds.map(([name, sizePx]) => {
    const drawing = drawings.find((candidate) => candidate.sizePx === sizePx);
    if (!drawing) throw new Error(`The icon is not drawn at ${sizePx} pixels.`);
    return chunk(name, drawing.png);
  });
  return chunk('icns', Buffer.concat(chunks));
};
