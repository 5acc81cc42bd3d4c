import type { Cell } from '../../read/cells.ts';

/** What people write into a cell that has nothing to say. Folded, so `N/A` and `n.a.` are `n a`. */
const blankWords = new Set([
  'n a',
  'nan',
  'null',
  'nil',
  'yok',
  'אין',
  'boş',
  'bos',
  'לא ידוע',
  'bilinmiyor',
  'unknown',
]);
const empty = /^[\s\u00a0\u200e\u200f\ufeff]*$/;
const dashes = /^[\s]*[-–—_.]{1,3}[\s]*$/;
const errors = /^#(n\/a|value!|ref!|div\/0!|name\?|null!|num!)$/i;

/** Whether a cell says nothing. Zero is a value and not blank; "na" may be Namibia, so only "n/a" counts. */
export const isBlank = (cell: Cell): boolean => {
  if (typeof cell === 'number') return !Number.isFinite(cell);
  if (typeof cell !== 'string') return false;
  if (empty.test(cell) || dashes.test(cell) || errors.test(cell.trim())) return true;
  return cell.length <= 12 && blankWords.has(cell.trim().toLowerCase().replaceAll(/[/.]+/g, ' ').trim());
};
