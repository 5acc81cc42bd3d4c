/**
 * Calendar dates as whole day numbers: days since 1970-01-01, no time zone.
 * Day numbers are what is stored and computed with; `YYYY-MM-DD` is what crosses a border (JSON, page, files).
 */

import { AppError } from './errors.ts';

/** A calendar date as days since 1970-01-01. */
export type Day = number;

const dayMs = 86_400_000;
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day number of a calendar date.
 * Answers undefined where there is no such date (31 February, month 13).
 */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day | undefined => {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lastOfMonth(year, month)) return undefined;
  return Math.floor(Date.UTC(year, month - 1, dayOfMonth) / dayMs);
};

/** The day number of `YYYY-MM-DD`; undefined for anything else and for dates that do not exist. */
export const parseDay = (iso: string): Day | undefined => {
  const parts = isoPattern.exec(iso);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
};

/** The day number of `YYYY-MM-DD`. Throws `usage` for what is no date. */
export const needDay = (iso: string): Day => {
  const day = parseDay(iso);
  if (day === undefined) throw new AppError('usage', { problem: `no such date: ${iso}` });
  return day;
};

/** Scoring writes the same few thousand dates hundreds of thousands of times. */
const written = new Map<Day, string>();

/** 0000-01-01 and 9999-12-31: what can be written so. A file from elsewhere may hold days beyond any calendar. */
const [firstDay, lastDay] = [-719_528, 2_932_896];

/** `YYYY-MM-DD` of a day number; the first or last day that can be written so, for one beyond. */
export const isoOf = (day: Day): string => {
  let iso = written.get(day);
  if (iso === undefined) {
    const within = Math.min(lastDay, Math.max(firstDay, Math.floor(day) || 0));
    written.set(day, (iso = new Date(within * dayMs).toISOString().slice(0, 10)));
  }
  return iso;
};

/** `YYYY-MM-DD`, or null for null: the shape of optional dates in JSON. */
export const isoOrNull = (day: Day | null | undefined): string | null => (day == null ? null : isoOf(day));

/** How many days a month has; month 1 to 12. */
export const lastOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day of the month `months` later (earlier when negative), or the last day of a shorter month. */
export const addMonths = (day: Day, months: number): Day => {
  const date = new Date(day * dayMs);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(date.getUTCDate(), lastOfMonth(year, month))) as Day;
};

/** The last `count` month ends on or before a day, oldest first. */
export const monthEnds = (upTo: Day, count: number): readonly Day[] => {
  const firstOfNext = (day: Day): Day => {
    const date = new Date(day * dayMs);
    return Math.floor(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / dayMs);
  };
  const newest = firstOfNext(upTo) - 1 === upTo ? upTo : firstOfNext(addMonths(upTo, -1)) - 1;
  return Array.from({ length: count }, (_, i) => firstOfNext(addMonths(newest, i - count + 1)) - 1);
};

/** The day number of this machine's calendar date now. */
export const today = (now: Date = new Date()): Day =>
  dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
