/** Dates as spreadsheets count them. */
import { parseDay } from '../../../../shared/dates.ts';
import type { Cell, DateCell } from './cells.ts';

const minutesPerDay = 1440;
/** Day 0 of the two calendars of spreadsheets, in days before 1970-01-01. */
const epoch1900 = 25_569;
const epoch1904 = 24_107;
/** The last serial number of spreadsheets' calendars: 31 December 9999. */
const lastSerial = 2_958_465;

/** A spreadsheet's serial number as day and minute. Serials up to 60 count Excel's 29 February 1900, which was not. */
export const dateOfSerial = (serial: number, date1904: boolean): DateCell => {
  const minutes = Math.round(serial * minutesPerDay);
  const whole = Math.floor(minutes / minutesPerDay);
  const minute = minutes - whole * minutesPerDay;
  const day = date1904 ? whole - epoch1904 : whole - epoch1900 + (whole < 60 ? 1 : 0);
  return { day, minute: minute === 0 ? null : minute };
};

/** The number of a cell that is formatted as a date; a time of day alone, or what no calendar has, stays a number. */
export const cellOfSerial = (serial: number, date1904: boolean): Cell =>
  serial >= 1 && serial < lastSerial + 1 ? dateOfSerial(serial, date1904) : serial;

const isoMoment =
  /^(?:(\d{4}-\d\d-\d\d)(?:T|$))?(?:(\d\d?):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;
const isoDuration = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

/**
 * A date, time or duration written out (ISO 8601). Without a date it is a part of a day, as spreadsheets count times;
 * anything else stays text.
 */
export const cellOfIso = (text: string): Cell => {
  const parts = isoMoment.exec(text) ?? isoDuration.exec(text)?.toSpliced(1, 0, '');
  if (!parts || text === '') return text;
  const [date = '', ...clock] = parts.slice(1);
  const [hours = 0, minutes = 0, seconds = 0] = clock.map((part) => Number(part ?? 0));
  const minute = Math.round(hours * 60 + minutes + seconds / 60);
  if (date === '') return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000) / 86_400_000;
  const day = parseDay(date);
  if (day === undefined) return text;
  // An empty date is written as the day before the calendar begins.
  if (day + epoch1900 <= 1) return day + epoch1900 - 1;
  if (minute >= minutesPerDay) return { day: day + 1, minute: null };
  return { day, minute: minute === 0 ? null : minute };
};
