/** Numbers the distinct byte strings of a column: a cell's text is decoded once, not once per row. */

/** Files have up to thousands of columns, most of them short. */
const firstSlots = 1 << 4;

/** The distinct cells of one column of a text file. Id 0 is the empty cell. */
export interface DistinctBytes {
  /** How many ids are given out; ids run from 0. */
  count: number;
  /** Open addressing: hash → id + 1, 0 = free. The length is a power of two. */
  slots: Int32Array;
  hashes: Int32Array;
  /** The text of id is `arena[starts[id] .. starts[id + 1]]`. */
  starts: Int32Array<ArrayBuffer>;
  arena: Uint8Array<ArrayBuffer>;
  /** How many of the cells were handed out already. */
  sent: number;
}

/** The hash of no bytes (FNV-1a, 32 bits). */
export const hashSeed = 0x811c9dc5 | 0;
/** The factor by which a hash goes on to the next byte. */
export const hashPrime = 0x01000193;

/** An empty column: only the empty cell. */
export const createDistinctBytes = (): DistinctBytes => {
  const distinct: DistinctBytes = {
    count: 0,
    slots: new Int32Array(firstSlots),
    hashes: new Int32Array(firstSlots),
    starts: new Int32Array(firstSlots + 1),
    arena: new Uint8Array(firstSlots * 8),
    sent: 0,
  };
  numberOf(distinct, { bytes: distinct.arena, from: 0, to: 0, hash: hashSeed });
  return distinct;
};

const grown = (old: Int32Array, length: number): Int32Array<ArrayBuffer> => {
  const next = new Int32Array(length);
  next.set(old);
  return next;
};

const growSlots = (distinct: DistinctBytes): void => {
  const length = distinct.slots.length * 2;
  const slots = new Int32Array(length);
  for (let id = 0; id < distinct.count; id++) {
    let slot = (distinct.hashes[id] as number) & (length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (length - 1);
    slots[slot] = id + 1;
  }
  distinct.slots = slots;
  distinct.hashes = grown(distinct.hashes, length);
  distinct.starts = grown(distinct.starts, length + 1);
};

const growArena = (distinct: DistinctBytes, needed: number): void => {
  const arena = new Uint8Array(Math.max(needed, distinct.arena.length * 2));
  arena.set(distinct.arena);
  distinct.arena = arena;
};

const append = (distinct: DistinctBytes, cell: CellBytes): number => {
  const id = distinct.count++;
  const start = distinct.starts[id] as number;
  const end = start + cell.to - cell.from;
  if (end > distinct.arena.length) growArena(distinct, end);
  for (let from = cell.from, to = start; from < cell.to; from++, to++)
    distinct.arena[to] = cell.bytes[from] as number;
  distinct.hashes[id] = cell.hash;
  distinct.starts[id + 1] = end;
  return id;
};

const isSame = (distinct: DistinctBytes, id: number, cell: CellBytes): boolean => {
  const { arena, starts } = distinct;
  const { bytes, from, to } = cell;
  const start = starts[id] as number;
  if ((starts[id + 1] as number) - start !== to - from) return false;
  for (let at = from, kept = start; at < to; at++, kept++) if (arena[kept] !== bytes[at]) return false;
  return true;
};

/** Where a cell's bytes are, and their hash. Callers use one object again and again: a cell must cost nothing. */
export interface CellBytes {
  bytes: Uint8Array;
  from: number;
  to: number;
  hash: number;
}

/** The hash of a cell's bytes. */
export const hashOf = ({ bytes, from, to }: CellBytes): number => {
  let hash = hashSeed;
  for (let p = from; p < to; p++) hash = Math.imul(hash ^ (bytes[p] as number), hashPrime);
  return hash;
};

/** The id of a cell's bytes; a new one for bytes not seen before. */
export const numberOf = (distinct: DistinctBytes, cell: CellBytes): number => {
  const { slots, hashes } = distinct;
  const { hash } = cell;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (;;) {
    const taken = slots[slot] as number;
    if (taken === 0) break;
    if (hashes[taken - 1] === hash && isSame(distinct, taken - 1, cell)) return taken - 1;
    slot = (slot + 1) & mask;
  }
  const id = append(distinct, cell);
  slots[slot] = id + 1;
  if (distinct.count * 2 > slots.length) growSlots(distinct);
  return id;
};

/** Gives a cell's bytes a number of their own without looking for equal ones; 0 for the empty cell. */
export const appendLoose = (distinct: DistinctBytes, cell: CellBytes): number => {
  if (cell.to === cell.from) return 0;
  if (distinct.count + 1 >= distinct.starts.length) {
    distinct.starts = grown(distinct.starts, distinct.starts.length * 2);
    distinct.hashes = grown(distinct.hashes, distinct.hashes.length * 2);
  }
  return append(distinct, cell);
};
