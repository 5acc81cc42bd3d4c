/** Writes a zip file piece by piece: a workbook of any size takes no more memory than one piece. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** An entry of the archive. */
interface Entry {
  readonly name: Buffer;
  readonly at: number;
  crc: number;
  size: number;
  packed: number;
}

/** An open archive. Throws what the file system throws. */
export interface ZipWriter {
  /** Begins the next entry; ends the one before. */
  begin(name: string): void;
  /** Adds text to the entry. */
  add(text: string): void;
  /** Writes the list of entries and closes the file. */
  finish(): void;
  /** Closes the file as it is. */
  abandon(): void;
}

const version = 20;
const flagUtf8 = 0x0800;
const deflated = 8;
/** 1980-01-01, the first day that the format knows: the same rows give the same bytes. */
const firstDay = 0x21;
/** A last block without anything in it ends a deflated stream. */
const endOfStream = Buffer.from([3, 0]);

/** What the header of an entry and its line in the list have in common, 26 bytes. */
const commonFields = ({ name, crc, size, packed }: Entry): Buffer => {
  const fields = Buffer.alloc(26);
  const shorts = [version, flagUtf8, deflated, 0, firstDay];
  for (const [i, value] of shorts.entries()) fields.writeUInt16LE(value, i * 2);
  for (const [i, value] of [crc, packed, size].entries()) fields.writeUInt32LE(value, 10 + i * 4);
  fields.writeUInt16LE(name.length, 22);
  return fields;
};

const localHeader = (entry: Entry): Buffer =>
  Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), commonFields(entry), entry.name]);

const listLine = (entry: Entry): Buffer => {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.at, 10);
  const start = Buffer.from('PK\x01\x02\x14\x00', 'latin1');
  return Buffer.concat([start, commonFields(entry), rest, entry.name]);
};

const listEnd = (entries: number, list: { at: number; size: number }): Buffer => {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(list.size, 12);
  end.writeUInt32LE(list.at, 16);
  return end;
};

/** Opens a file for writing; one that is there is replaced. */
export const openZip = (path: string): ZipWriter => {
  const file = openSync(path, 'w');
  const entries: Entry[] = [];
  let at = 0;
  const write = (bytes: Buffer): void => {
    writeSync(file, bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  /** Sizes are known only now: they go into the header that was left open for them. */
  const end = (): void => {
    const entry = entries.at(-1);
    if (!entry) return;
    write(endOfStream);
    entry.packed += endOfStream.length;
    const header = localHeader(entry);
    writeSync(file, header, 0, header.length, entry.at);
  };
  return {
    begin(name) {
      end();
      const entry = { name: Buffer.from(name), at, crc: 0, size: 0, packed: 0 };
      entries.push(entry);
      write(localHeader(entry));
    },
    add(text) {
      const entry = entries.at(-1) as Entry;
      const bytes = Buffer.from(text);
      // Flushed to whole bytes, so that pieces packed one by one join to one stream.
      const packed = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.length;
      entry.packed += packed.length;
      write(packed);
    },
    finish() {
      end();
      const list = Buffer.concat(entries.map(listLine));
      const listAt = at;
      write(list);
      write(listEnd(entries.length, { at: listAt, size: list.length }));
      closeSync(file);
    },
    abandon: () => closeSync(file),
  };
};
