/** A cell as a file gives it, before anyone knows what it means. */
import { isoOf, type Day } from '../../../../shared/dates.ts';

/** A cell that the spreadsheet itself knows to be a date. */
export interface DateCell {
  readonly day: Day;
  /** Minute of the day, 0..1439; null where the cell has no time. */
  readonly minute: number | null;
}

/** What a cell holds; an empty cell is ''. Text files give text only. */
export type Cell = string | number | boolean | DateCell;

/** Whether a cell is a spreadsheet's own date. */
export const isDateCell = (cell: Cell): cell is DateCell => typeof cell === 'object';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A minute of the day as `HH:MM`. */
export const clockOf = (minute: number): string =>
  `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;

/** A cell as text: dates as `YYYY-MM-DD` with `THH:MM` where there is a time, yes/no as TRUE and FALSE. */
export const textOf = (cell: Cell): string => {
  if (typeof cell === 'string') return cell;
  if (isDateCell(cell)) return isoOf(cell.day) + (cell.minute === null ? '' : `T${clockOf(cell.minute)}`);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
};
