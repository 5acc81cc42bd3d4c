/** Tells keys that are surely new from those that may be stored already, without asking the database about each. */
import { prepare, type Db } from '../../db/statements.ts';
import type { Stored } from '../check/checked.ts';

/** Open addressing; the length is a power of two, 0 = free. */
interface KeyHashes {
  slots: Int32Array;
  count: number;
}

/** The keys of a table, as far as they were told. */
export interface KeyFilter {
  /** Takes a key note of; answers whether it is new. One that is new may be taken for a known one, never the other way. */
  readonly isNew: (key: Stored) => boolean;
}

const firstSlots = 1 << 12;
const seed = 0x811c9dc5;
const prime = 0x01000193;

/** The hash of a text, 32 bits (FNV-1a over UTF-16 units, mixed at the end); never 0. */
const hashOf = (text: string): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) | 0 || 1;
};

/** The slot of a hash: where it is, or the free one where it belongs. */
const slotOf = (slots: Int32Array, hash: number): number => {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
};

const grow = (known: KeyHashes): void => {
  const slots = new Int32Array(known.slots.length * 2);
  for (const hash of known.slots) if (hash !== 0) slots[slotOf(slots, hash)] = hash;
  known.slots = slots;
};

/** A filter that knows the given keys. */
export const keyFilter = (keys: Iterable<Stored> = []): KeyFilter => {
  const known: KeyHashes = { slots: new Int32Array(firstSlots), count: 0 };
  const isNew = (key: Stored): boolean => {
    const hash = hashOf(String(key));
    const slot = slotOf(known.slots, hash);
    if (known.slots[slot] === hash) return false;
    known.slots[slot] = hash;
    if (++known.count * 2 > known.slots.length) grow(known);
    return true;
  };
  for (const key of keys) isNew(key);
  return { isNew };
};

/** The filter of a table's keys, made when it is first asked for. */
export const tableKeys = (db: Db, table: string): (() => KeyFilter) => {
  let filter: KeyFilter | undefined;
  return () => {
    filter ??= keyFilter(prepare<[], Stored>(db, `SELECT key FROM ${table}`).pluck().iterate());
    return filter;
  };
};
