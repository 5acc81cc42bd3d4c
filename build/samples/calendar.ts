/** The two years that the sample covers. */
import { addMonths, type Day, dayOf } from '../../shared/dates.ts';

/** How many months there are; month 0 is November 2024, the last one October 2026. */
export const months = 24;

/** The first day of a month, counted from 0; a negative month lies before the sample. */
export const monthStart = (month: number): Day => addMonths(dayOf(2024, 11, 1) as Day, month);

/** The last day of a month, counted from 0. */
export const monthEnd = (month: number): Day => monthStart(month + 1) - 1;

/** The first and the last day of the sample. */
export const firstDay = monthStart(0);
export const lastDay = monthEnd(months - 1);

/** The month a day falls in, counted from 0 and with its part of a month: the middle of month 3 is about 3.5. */
export const monthOf = (day: Day): number => (day - firstDay) / 30.437;

/** All months, 0 to 23. */
export const everyMonth: readonly number[] = Array.from({ length: months }, (_, month) => month);

/** The same day, or the Monday after it for a weekend. */
export const workdayFrom = (day: Day): Day => {
  const weekday = (day + 4) % 7; // 0 is Sunday: 1970-01-01 was a Thursday
  if (weekday === 6) return day + 2;
  return weekday === 0 ? day + 1 : day;
};
