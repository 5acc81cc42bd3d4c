/** A file whose first hundred bytes are spoilt: what stands there is the same in every workspace. */
import { closeSync, copyFileSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { applicationId } from '../../db/migrate.ts';
import { newestVersion } from '../../db/migrations/index.ts';

const pageBytes = 4096;
const headerBytes = 100;
const magic = 'SQLite format 3\0';

/** The kinds that a page of a table begins with. */
const tablePage: readonly number[] = [0x05, 0x0d];
const mostFragmented = 60;

/** Bytes of the header by their places, as the file format has them. */
const headerFor = (bytes: number): Buffer => {
  const header = Buffer.alloc(headerBytes);
  header.write(magic, 'latin1');
  header.writeUInt16BE(pageBytes, 16);
  // A rollback journal: what waits in a log beside the file is not played into a guess.
  header.set([1, 1, 0, 64, 32, 32], 18);
  header.writeUInt32BE(1, 24);
  header.writeUInt32BE(Math.floor(bytes / pageBytes), 28);
  // Which schema it is, its format, UTF-8.
  header.writeUInt32BE(1, 40);
  header.writeUInt32BE(4, 44);
  header.writeUInt32BE(1, 56);
  header.writeUInt32BE(newestVersion, 60);
  header.writeUInt32BE(applicationId, 68);
  header.writeUInt32BE(1, 92);
  header.writeUInt32BE(3_045_000, 96);
  return header;
};

/** The bytes that follow the header: how the first page of the list of tables begins. */
const isListOfTables = (head: Buffer): boolean =>
  tablePage.includes(head[0] ?? 0) &&
  head.readUInt16BE(1) < pageBytes &&
  head.readUInt16BE(3) < pageBytes / 8 &&
  head.readUInt16BE(5) <= pageBytes &&
  (head[7] ?? 0) <= mostFragmented;

/**
 * Whether a closed file is a workspace that nobody encrypted, with a spoilt header: noise looks so once in a million
 * times.
 */
export const hasSpoiltHeader = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(headerBytes + 8);
    const isWhole = readSync(file, head, 0, head.length, 0) === head.length;
    const isSpoilt = head.toString('latin1', 0, magic.length) !== magic;
    return isWhole && isSpoilt && isListOfTables(head.subarray(headerBytes));
  } finally {
    closeSync(file);
  }
};

/** Copies such a file and gives the copy a header; answers whether it was one. */
export const mendHeader = (path: string, to: string): boolean => {
  if (!hasSpoiltHeader(path)) return false;
  copyFileSync(path, to);
  const copy = openSync(to, 'r+');
  try {
    writeSync(copy, headerFor(fstatSync(copy).size), 0, headerBytes, 0);
  } finally {
    closeSync(copy);
  }
  return true;
};
