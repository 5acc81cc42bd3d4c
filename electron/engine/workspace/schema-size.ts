/**
 * How large the list of tables of a file is, read from its bytes: SQLite reads the whole list before the first query,
 * and for a list made to be long that takes minutes in which nothing can be stopped.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { isOpenHere } from './open-files.ts';

/** A workspace has about a hundred objects, described in some twenty thousand characters. */
const mostObjects = 1000;
const mostBytes = 1_000_000;

const interior = 0x05;
const leaf = 0x0d;

/** Numbers of up to nine bytes, seven bits each, the highest first; larger ones than a double holds are too large anyway. */
const varintAt = (page: Buffer, at: number): number => {
  let value = 0;
  for (let i = at; i < at + 9; i += 1) {
    const byte = page[i] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) break;
  }
  return value;
};

/** What one page of the list says: its own entries, the pages below it. */
interface ListPage {
  readonly sizes: readonly number[];
  readonly below: readonly number[];
}

const nothing: ListPage = { sizes: [], below: [] };

/** A page as the file format has it; what is none is left to SQLite, which says that the file is damaged. */
const readListPage = (page: Buffer, start: number): ListPage => {
  const kind = page[start];
  if (kind !== interior && kind !== leaf) return nothing;
  const first = start + (kind === leaf ? 8 : 12);
  const most = Math.floor((page.length - first) / 2);
  const cells = Array.from({ length: Math.min(page.readUInt16BE(start + 3), most) }, (_, i) =>
    page.readUInt16BE(first + 2 * i),
  ).filter((at) => at + 4 <= page.length);
  if (kind === leaf) return { sizes: cells.map((at) => varintAt(page, at)), below: [] };
  return { sizes: [], below: [page.readUInt32BE(start + 8), ...cells.map((at) => page.readUInt32BE(at))] };
};

/** Pages by their numbers, counted from 1; those that the file does not have are empty. */
type ReadPage = (number: number) => Buffer;

const pagesOf = (file: number): ReadPage | undefined => {
  const head = Buffer.alloc(100);
  readSync(file, head, 0, 100, 0);
  if (head.toString('latin1', 0, 16) !== 'SQLite format 3\0') return undefined;
  const given = head.readUInt16BE(16);
  const size = given === 1 ? 65_536 : given;
  if (size < 512) return undefined;
  return (number) => {
    const page = Buffer.alloc(size);
    readSync(file, page, 0, size, (number - 1) * size);
    return page;
  };
};

/** Whether the list is longer than any workspace's: looks no further than it must to know. */
const isHuge = (read: ReadPage): boolean => {
  const pages = new Set([1]);
  let [objects, bytes] = [0, 0];
  for (const number of pages) {
    const { sizes, below } = readListPage(read(number), number === 1 ? 100 : 0);
    objects += sizes.length;
    bytes += sizes.reduce((sum, size) => sum + size, 0);
    for (const page of below) pages.add(page);
    if (objects > mostObjects || bytes > mostBytes || pages.size > mostObjects) return true;
  }
  return false;
};

const isHugeFile = (path: string): boolean => {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const read = pagesOf(file);
    return read !== undefined && isHuge(read);
  } catch {
    // A folder, or a place that cannot be read: SQLite says what is wrong with it.
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
};

/**
 * Throws `workspace.hugeSchema` for a file with a list of tables longer than any workspace's. What is encrypted, or
 * waits in a log beside the file, cannot be read so: there the list itself is checked once SQLite has read it. A file
 * that this process has open was looked at when it was opened.
 */
export const refuseHugeSchema = (path: string): void => {
  if (!isOpenHere(path) && isHugeFile(path))
    throw new AppError('workspace.hugeSchema', { file: basename(path) });
};
