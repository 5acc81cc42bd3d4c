/** Whether a file that is no plain database may be an encrypted one, or is some other file under a workspace's name. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

const pageBytes = 4096;

/** Of noise each of the 256 bytes stands in a page about 16 times; texts, tables and programs have their favourites. */
const mostOfOneByte = 48;
const fewestBytes = 240;

/** What begins so is packed, which looks like noise from there on: archives and workbooks, pictures, PDF. */
const beginnings = [
  'PK\x03\x04',
  '\x1f\x8b\x08',
  "7z\xbc\xaf'\x1c",
  'Rar!',
  '\xfd7zXZ',
  '(\xb5/\xfd',
  'BZh',
  '%PDF',
  '\x89PNG',
  '\xff\xd8\xff',
  'RIFF',
  '\xd0\xcf\x11\xe0',
] as const;

const isNoise = (page: Buffer): boolean => {
  const counts = new Uint32Array(256);
  for (const byte of page) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts.every((count) => count <= mostOfOneByte) && counts.filter((n) => n > 0).length >= fewestBytes;
};

const firstPageOf = (path: string): Buffer => {
  const file = openSync(path, 'r');
  try {
    const page = Buffer.alloc(pageBytes);
    return page.subarray(0, readSync(file, page, 0, pageBytes, 0));
  } finally {
    closeSync(file);
  }
};

/** An encrypted workspace is whole pages of noise from its first byte on. To be asked of closed files alone. */
export const looksEncrypted = (path: string): boolean => {
  const { size } = statSync(path);
  if (size === 0 || size % pageBytes !== 0) return false;
  const page = firstPageOf(path);
  const head = page.toString('latin1', 0, 8);
  return isNoise(page) && !beginnings.some((beginning) => head.startsWith(beginning));
};
