/** Finds rows that say the same as an earlier one. */
import type { CheckedColumn } from '../check/checked.ts';

const smallestTable = 1 << 10;

const tableLength = (rows: number): number => {
  let length = smallestTable;
  while (length < rows * 2) length *= 2;
  return length;
};

const hashOf = (ids: readonly Int32Array[], index: number): number => {
  let hash = 0;
  for (let c = 0; c < ids.length; c++) {
    hash = Math.imul(hash ^ ((ids[c] as Int32Array)[index] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
};

const isSame = (ids: readonly Int32Array[], a: number, b: number): boolean => {
  for (let c = 0; c < ids.length; c++) if ((ids[c] as Int32Array)[a] !== (ids[c] as Int32Array)[b]) return false;
  return true;
};

/**
 * Of the rows in `order`, the first of each set of equal ones, in order. Rows are compared by the numbers of their
 * values, so two are the same only if every value is the same; the hash merely finds candidates.
 */
export const distinctRows = (columns: readonly CheckedColumn[], order: Int32Array): Int32Array => {
  const ids = columns.map((column) => column.ids);
  const mask = tableLength(order.length) - 1;
  const table = new Int32Array(mask + 1);
  const kept = new Int32Array(order.length);
  let count = 0;
  for (const index of order) {
    let slot = hashOf(ids, index) & mask;
    let taken = table[slot] as number;
    while (taken !== 0 && !isSame(ids, taken - 1, index)) {
      slot = (slot + 1) & mask;
      taken = table[slot] as number;
    }
    if (taken !== 0) continue;
    table[slot] = index + 1;
    kept[count++] = index;
  }
  return kept.subarray(0, count);
};
