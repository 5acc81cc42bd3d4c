import { fold } from '../../../../../shared/fold.ts';
import { textOf, type Cell } from '../../read/cells.ts';

const yes = [
  ['yes', 'y', 'true', 't', '1', '1.0', 'x', '✓', '✔', '☑', '✅', 'on', 'ok'],
  ['evet', 'e', 'var', 'doğru', 'olumlu', 'tamam'],
  ['כן', 'נכון', 'יש', 'חיובי'],
].flat();
const no = [
  ['no', 'n', 'false', 'f', '0', '0.0', '✗', '✘', '✖', '❌', '☐', '☒', 'off', 'none'],
  ['hayır', 'h', 'yok', 'yanlış', 'olumsuz', 'değil'],
  ['לא', 'שגוי', 'אין', 'שלילי', 'לא נכון'],
].flat();

const words = new Map<string, boolean>([
  ...yes.map((word) => [fold(word), true] as const),
  ...no.map((word) => [fold(word), false] as const),
]);

/** Reads yes or no in English, Turkish or Hebrew; undefined for other words. */
export const readBoolean = (cell: Cell): boolean | undefined => {
  if (typeof cell === 'boolean') return cell;
  return words.get(fold(textOf(cell)));
};
