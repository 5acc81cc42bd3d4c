/** The days until which lines are put off in one press. Pure. */
import { addMonths, isoOf, parseDay } from '../../../../shared/dates.ts';

/** Counted from the day that is looked at: alerts follow the data, not the calendar. */
export const snoozeDays = (asOf: string): { readonly week: string; readonly month: string } => {
  const day = parseDay(asOf) ?? 0;
  return { week: isoOf(day + 7), month: isoOf(addMonths(day, 1)) };
};
