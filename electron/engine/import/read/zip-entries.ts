/** What a zip file says that it holds, before any of it is unpacked. */

/** One packed file. */
export interface ZipEntry {
  readonly name: string;
  /** Not compressed, but as it is. */
  readonly isStored: boolean;
  /** Bytes when unpacked. */
  readonly size: number;
  /** Its first byte as it lies in the zip file. */
  readonly firstByte: number | undefined;
}

const startMark = 0x04034b50;
const entryMark = 0x02014b50;
const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;

/** Before its bytes every packed file has a header of its own, with its name and more. */
const firstByteAt = (bytes: Buffer, local: number): number | undefined =>
  local + localBytes > bytes.length
    ? undefined
    : bytes[local + localBytes + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)];

/** The entry of the directory at a position, and where the next one is. */
const entryAt = (bytes: Buffer, at: number): { entry: ZipEntry; next: number } | null => {
  if (at + entryBytes > bytes.length || bytes.readUInt32LE(at) !== entryMark) return null;
  const nameEnd = at + entryBytes + bytes.readUInt16LE(at + 28);
  const entry = {
    name: bytes.toString('utf8', at + entryBytes, nameEnd),
    isStored: bytes.readUInt16LE(at + 10) === 0,
    size: bytes.readUInt32LE(at + 24),
    firstByte: firstByteAt(bytes, bytes.readUInt32LE(at + 42)),
  };
  return { entry, next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) };
};

/** Whether bytes are a zip file. */
export const isZip = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32LE(0) === startMark;

/** The files in a zip file; null where its directory is not there, as in one that was cut off. */
export const zipEntries = (bytes: Buffer): readonly ZipEntry[] | null => {
  const end = bytes.lastIndexOf(endMark);
  if (end < 0 || end + endBytes > bytes.length) return null;
  const entries: ZipEntry[] = [];
  let read = entryAt(bytes, bytes.readUInt32LE(end + 16));
  for (; read !== null; read = entryAt(bytes, read.next)) entries.push(read.entry);
  return entries;
};
