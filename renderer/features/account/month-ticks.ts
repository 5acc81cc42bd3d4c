/** Which months are named under a chart. */
import type { Format } from '../../../shared/format.ts';

/** A year under each January, the month's short name under each April, July and October, nothing under the others. */
export const monthTicks = (dates: readonly string[], format: Pick<Format, 'monthName'>): readonly string[] =>
  dates.map((date) => {
    const month = Number(date.slice(5, 7));
    if (month === 1) return date.slice(0, 4);
    return month % 3 === 1 ? format.monthName(date) : '';
  });
