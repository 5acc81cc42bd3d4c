/** What a zip file says that it holds, before any of it is unpacked: APPNOTE.TXT of PKWARE, sections 4.3 and 4.4. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** One packed file. */
export interface ZipEntry {
  /** Its path, with `/` and without one in front. */
  readonly name: string;
  /** How it is packed: 0 as it is, 8 deflated; readers know no others. */
  readonly method: number;
  readonly isEnciphered: boolean;
  /** Bytes when unpacked, and in the zip file. */
  readonly size: number;
  readonly packedSize: number;
  /** Check sum of the unpacked bytes (CRC-32). */
  readonly crc: number;
  /** Where its bytes lie in the zip file; -1 where there is nothing of it. */
  readonly from: number;
  /** Its first byte as it lies in the zip file. */
  readonly firstByte: number | undefined;
}

const startMark = 0x04034b50;
const entryMark = 0x02014b50;
const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const largeEndMark = 0x06064b50;
const largeSizesTag = 0x0001;
const [endBytes, largeLocatorBytes, entryBytes, localBytes] = [22, 20, 46, 30];
/** The end may be followed by a comment. */
const tailBytes = 1 << 17;
const mostDirectoryBytes = 1 << 26;
const inLargeSizes = 0xffffffff;

type ReadAt = (at: number, length: number) => Buffer;

const readerOf =
  (file: number): ReadAt =>
  (at, length) => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, at < 0 ? 0 : readSync(file, bytes, 0, length, at));
  };

/** Where the directory starts and how long it is; null where there is none, as in a file that was cut off. */
const directoryOf = (read: ReadAt, fileBytes: number): { at: number; length: number } | null => {
  const tailAt = Math.max(0, fileBytes - tailBytes);
  const tail = read(tailAt, tailBytes);
  const end = tail.lastIndexOf(endMark);
  if (end < 0 || end + endBytes > tail.length) return null;
  const length = tail.readUInt32LE(end + 12);
  if (tail.readUInt32LE(end + 16) === inLargeSizes || length === inLargeSizes)
    return largeDirectoryOf(read, tailAt + end);
  // Reckoned from its end: some programs put bytes in front of the zip file.
  return { at: tailAt + end - length, length };
};

const largeDirectoryOf = (read: ReadAt, end: number): { at: number; length: number } | null => {
  const locator = read(end - largeLocatorBytes, largeLocatorBytes);
  if (locator.length < largeLocatorBytes) return null;
  const record = read(Number(locator.readBigUInt64LE(8)), 56);
  if (record.length < 56 || record.readUInt32LE(0) !== largeEndMark) return null;
  return { at: Number(record.readBigUInt64LE(48)), length: Number(record.readBigUInt64LE(40)) };
};

/** Sizes and place that are too large for their fields stand behind the name, in this order. */
const largeSizes = (extra: Buffer, fields: readonly number[]): readonly number[] => {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== largeSizesTag)
    at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return fields.map((field) => {
    if (field !== inLargeSizes || at + 8 > extra.length) return field;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
};

/** Before its bytes every packed file has a header of its own, with its name and more. */
const placeOf = (read: ReadAt, local: number): number => {
  const header = read(local, localBytes);
  if (header.length < localBytes || header.readUInt32LE(0) !== startMark) return -1;
  return local + localBytes + header.readUInt16LE(26) + header.readUInt16LE(28);
};

interface Directory {
  readonly bytes: Buffer;
  /** How far the zip file is moved by what stands in front of it. */
  readonly shift: number;
}

/** The entry of the directory at a position, and where the next one is. */
const entryAt = (
  { bytes, shift }: Directory,
  at: number,
  read: ReadAt,
): { entry: ZipEntry; next: number } | null => {
  if (at + entryBytes > bytes.length || bytes.readUInt32LE(at) !== entryMark) return null;
  const nameEnd = at + entryBytes + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const fields = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const [size = 0, packedSize = 0, local = 0] = largeSizes(bytes.subarray(nameEnd, extraEnd), fields);
  const from = placeOf(read, local + shift);
  const entry = {
    name: bytes
      .toString('utf8', at + entryBytes, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\/+/, ''),
    method: bytes.readUInt16LE(at + 10),
    isEnciphered: (bytes.readUInt16LE(at + 8) & 1) === 1,
    size,
    packedSize,
    crc: bytes.readUInt32LE(at + 16),
    from,
    firstByte: from < 0 ? undefined : read(from, 1)[0],
  };
  return { entry, next: extraEnd + bytes.readUInt16LE(at + 32) };
};

const entriesOf = (read: ReadAt, fileBytes: number): readonly ZipEntry[] | null => {
  const place = directoryOf(read, fileBytes);
  if (place === null || place.at < 0 || place.length > mostDirectoryBytes) return null;
  const bytes = read(place.at, place.length);
  const first = bytes.length < entryBytes ? 0 : bytes.readUInt32LE(42);
  const shift = placeOf(read, first) < 0 ? shiftOf(read) : 0;
  const entries: ZipEntry[] = [];
  let next = entryAt({ bytes, shift }, 0, read);
  for (; next !== null; next = entryAt({ bytes, shift }, next.next, read)) entries.push(next.entry);
  return entries;
};

/** Where the first packed file starts, within reach of the file's beginning. */
const shiftOf = (read: ReadAt): number => {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(startMark);
  return Math.max(0, read(0, 1 << 16).indexOf(mark));
};

/** The files in a zip file; null where its directory is not there, as in one that was cut off. */
export const zipEntries = (path: string): readonly ZipEntry[] | null => {
  const file = openSync(path, 'r');
  try {
    return entriesOf(readerOf(file), fstatSync(file).size);
  } finally {
    closeSync(file);
  }
};
