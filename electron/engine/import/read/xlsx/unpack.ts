/** Unpacks one file of a zip file piece by piece; what it says about its size and content is held to. */
import { createReadStream } from 'node:fs';
import type { Transform } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ZipEntry } from '../zip-entries.ts';
import { NotUnderstood } from './not-understood.ts';

const packedPieceBytes = 1 << 16;
const pieceBytes = 1 << 17;

/** What is packed another way than it says; the reader of a file takes it for damage. */
class BadPacking extends Error {}

/** A piece, and how much of the packed file is read with it (0..1). */
export interface Piece {
  readonly bytes: Buffer;
  readonly share: number;
}

const unpackerOf = ({ method }: ZipEntry): Transform | null => {
  if (method === 0) return null;
  if (method === 8) return createInflateRaw({ chunkSize: pieceBytes });
  throw new NotUnderstood(`a file packed by method ${method}`);
};

/**
 * The bytes of a packed file, in pieces; a piece is valid until the next one is asked for.
 * Throws `NotUnderstood` for another way of packing, and an error where the bytes are not what the zip file says.
 */
export const unpacked = async function* (path: string, entry: ZipEntry): AsyncGenerator<Piece> {
  const { from, packedSize, size } = entry;
  if (from < 0) throw new BadPacking(`${entry.name} is not where it should be`);
  if (packedSize === 0) return;
  // Before the file is opened: what is packed in another way leaves nothing open that nobody listens to.
  const unpacker = unpackerOf(entry);
  const packed = createReadStream(path, {
    start: from,
    end: from + packedSize - 1,
    highWaterMark: packedPieceBytes,
  });
  const stream = unpacker ? packed.pipe(unpacker) : packed;
  packed.once('error', (error) => stream.destroy(error));
  let [sum, length] = [0, 0];
  try {
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      sum = crc32(bytes, sum);
      length += bytes.length;
      if (length > size) throw new BadPacking(`${entry.name} is longer than it says`);
      yield { bytes, share: packed.bytesRead / packedSize };
    }
  } finally {
    packed.destroy();
    stream.destroy();
  }
  if (length < size || (entry.crc !== 0 && sum !== entry.crc))
    throw new BadPacking(`${entry.name} is not what was packed`);
};

/** All bytes of a small packed file. Throws as `unpacked` does, and `NotUnderstood` above `mostBytes`. */
export const unpackedWhole = async (path: string, entry: ZipEntry, mostBytes: number): Promise<Buffer> => {
  if (entry.size > mostBytes) throw new NotUnderstood(`${entry.name} of ${entry.size} bytes`);
  const pieces: Buffer[] = [];
  for await (const { bytes } of unpacked(path, entry)) pieces.push(bytes);
  return Buffer.concat(pieces);
};
