/** Zip files of which the list says other things than their contents. */
import { crc32, deflateRawSync } from 'node:zlib';
import type { Chance } from '../../samples/random.ts';

/** A file to be packed. */
export interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the header of a packed file says; what its line in the list says may differ. */
interface Entry {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly extra: Buffer;
}

const plainEntry = ({ name, bytes }: Part): Entry => {
  const packed = deflateRawSync(bytes);
  const sizes = { crc: crc32(bytes), packedSize: packed.length, size: bytes.length };
  return { name: Buffer.from(name), packed, flags: 0, method: 8, extra: Buffer.alloc(0), ...sizes };
};

const fieldsOf = (entry: Entry): Buffer => {
  const fields = Buffer.alloc(26);
  [20, entry.flags, entry.method, 0, 0x21].forEach((value, i) => fields.writeUInt16LE(value, i * 2));
  [entry.crc, entry.packedSize, entry.size].forEach((value, i) =>
    fields.writeUInt32LE(value >>> 0, 10 + i * 4),
  );
  fields.writeUInt16LE(entry.name.length, 22);
  fields.writeUInt16LE(entry.extra.length, 24);
  return fields;
};

const headerOf = (entry: Entry): Buffer =>
  Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fieldsOf(entry), entry.name, entry.extra]);

const lineOf = (entry: Entry, at: number): Buffer => {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at >>> 0, 10);
  const start = Buffer.from('PK\x01\x02\x14\x00', 'latin1');
  return Buffer.concat([start, fieldsOf(entry), rest, entry.name, entry.extra]);
};

const endOf = (count: number, list: { readonly at: number; readonly size: number }): Buffer => {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count & 0xffff, 8);
  end.writeUInt16LE(count & 0xffff, 10);
  end.writeUInt32LE(list.size, 12);
  end.writeUInt32LE(list.at, 16);
  return end;
};

/** An entry as it is written, and as the list tells of it. */
interface Listed {
  readonly written: Entry;
  readonly listed: Entry;
  /** Where the list says it is; undefined = where it is. */
  readonly at?: number | undefined;
}

const packListed = (entries: readonly Listed[]): Buffer => {
  const [pieces, lines]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { written, listed, at: said } of entries) {
    lines.push(lineOf(listed, said ?? at));
    const piece = Buffer.concat([headerOf(written), written.packed]);
    pieces.push(piece);
    at += piece.length;
  }
  const list = Buffer.concat(lines);
  return Buffer.concat([...pieces, list, endOf(entries.length, { at, size: list.length })]);
};

const listedOf = (part: Part): Listed => {
  const entry = plainEntry(part);
  return { written: entry, listed: entry };
};

/** A sound zip file. */
export const packed = (parts: readonly Part[]): Buffer => packListed(parts.map(listedOf));

const sizes = [0, 1, 100, 0x7fffffff, 0xfffffffe, 0xffffffff];
const names = [
  '../../../tmp/nabiz-fuzz-escape',
  '/tmp/nabiz-fuzz-escape',
  'C:\\nabiz-fuzz-escape',
  '..\\..\\nabiz-fuzz-escape',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  '__proto__',
  '',
  'a/'.repeat(5_000),
  'xl/\0workbook.xml',
];

/** The tag of sizes above four gigabytes, with sizes that are none. */
const largeExtra = (chance: Chance): Buffer => {
  const extra = Buffer.alloc(28, chance.pick([0, 1, 0xff]));
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(chance.pick([24, 8, 0, 0xffff]), 2);
  return extra;
};

/** Changes what the list says of an entry, or how it is written. */
type Mutate = (one: Listed, chance: Chance) => readonly Listed[];

const lied = (one: Listed, lie: Partial<Entry>): readonly Listed[] => [
  { ...one, listed: { ...one.listed, ...lie } },
];

const ways: readonly Mutate[] = [
  (one, chance) => lied(one, { size: chance.pick(sizes) }),
  (one, chance) => lied(one, { packedSize: chance.pick(sizes) }),
  (one) => lied(one, { crc: one.listed.crc ^ 1 }),
  (one, chance) => lied(one, { method: chance.pick([0, 1, 9, 12, 14, 93, 99]) }),
  (one, chance) => lied(one, { flags: chance.pick([1, 8, 0x41, 0x800, 0xffff]) }),
  (one, chance) => lied(one, { extra: largeExtra(chance), size: 0xffffffff, packedSize: 0xffffffff }),
  (one, chance) => lied(one, { name: Buffer.from(chance.pick(names)) }),
  // Twice the same, and twice the same name with other contents.
  (one) => [one, one],
  (one) => [one, { ...listedOf({ name: one.listed.name.toString(), bytes: Buffer.from('<x/>') }) }],
  // All at the place of the first one, or nowhere.
  (one, chance) => [{ ...one, at: chance.pick([0, 1, 0x7fffffff, 0xffffffff]) }],
  // More than it says: zeros pack to a thousandth.
  (one) => [{ ...one, written: { ...one.written, packed: deflateRawSync(Buffer.alloc(1 << 24)) } }],
  (one, chance) =>
    Array.from({ length: chance.pick([10, 1_000]) }, (_, i) => ({
      ...one,
      listed: { ...one.listed, name: Buffer.from(`xl/worksheets/s${i}.xml`) },
      written: { ...one.written, packed: i === 0 ? one.written.packed : Buffer.alloc(0) },
      at: 0,
    })),
];

/** A zip file in which one or two entries are not as they are said to be. */
export const packedWrongly = (parts: readonly Part[], chance: Chance): Buffer => {
  let entries: readonly Listed[] = parts.map(listedOf);
  for (let i = chance.whole(1, 2); i > 0; i--) {
    const at = chance.whole(0, entries.length - 1);
    const changed = chance.pick(ways)(entries[at] as Listed, chance);
    entries = entries.toSpliced(at, 1, ...changed);
  }
  return packListed(chance.happens(0.2) ? chance.shuffled(entries) : entries);
};
