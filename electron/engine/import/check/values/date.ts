/** Calendar dates, with or without a time of day, as people and programs write them. */
import { dayOf, type Day } from '../../../../../shared/dates.ts';
import { isDateCell, type Cell, type DateCell } from '../../read/cells.ts';
import { monthOf } from './month-names.ts';

/** In which order day, month and year stand where all three are figures. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const time = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`, 'i');
const threeFigures = new RegExp(
  String.raw`^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})${time}$`,
  'i',
);
const dayAndName = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*(?:of\s)?(\p{L}+)\.?,?[\s-]*(\d{4}|\d{2})${time}$`,
  'iu',
);
const nameAndDay = new RegExp(String.raw`^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${time}$`, 'iu');
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const yearAndMonth = /^(\d{4})[-/.](\d{1,2})$/;
const serial = /^\d{5}(?:\.\d+)?$/;
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Day 0 of the spreadsheet calendar. */
const epoch1900 = 25_569;
/** 1954 to 2119: serial numbers outside are more likely not dates. */
const plausibleSerials = { least: 20_000, most: 80_000 };

const fullYear = (year: string): number => {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
};

const minuteOf = (
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): number | null => {
  if (hour === undefined || minute === undefined) return null;
  const afternoon = half?.toLowerCase().startsWith('p');
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0);
  const total = hours * 60 + Number(minute);
  return total < 1440 && Number(minute) < 60 ? total : Number.NaN;
};

const dated = (day: Day | undefined, minute: number | null): DateCell | undefined =>
  day === undefined || Number.isNaN(minute) ? undefined : { day, minute };

const serialDate = (value: number): DateCell | undefined => {
  if (value < plausibleSerials.least || value > plausibleSerials.most) return undefined;
  const minutes = Math.round(value * 1440);
  const day = Math.floor(minutes / 1440);
  return { day: day - epoch1900, minute: minutes % 1440 || null };
};

const inOrder = ([a, b, c]: readonly [string, string, string], order: DateOrder): Day | undefined => {
  switch (order) {
    case 'dmy':
      return dayOf(fullYear(c), Number(b), Number(a));
    case 'mdy':
      return dayOf(fullYear(c), Number(a), Number(b));
    case 'ymd':
      return dayOf(fullYear(a), Number(b), Number(c));
  }
};

type Reader = (text: string, order: DateOrder) => DateCell | undefined;

/** A reader for one way of writing: `date` gets the groups of the pattern, the last three are the time. */
const way =
  (pattern: RegExp, date: (groups: readonly string[], order: DateOrder) => Day | undefined): Reader =>
  (text, order) => {
    const match = pattern.exec(text);
    return match
      ? dated(date(match.slice(1) as string[], order), minuteOf(match[4], match[5], match[6]))
      : undefined;
  };

const figure = (groups: readonly string[], at: number): string => groups[at] as string;
const month = (name: string): number => monthOf(name) ?? 0;

const readers: readonly Reader[] = [
  way(yearFirst, (g) => dayOf(Number(g[0]), Number(g[1]), Number(g[2]))),
  way(threeFigures, (g, order) => inOrder([figure(g, 0), figure(g, 1), figure(g, 2)], order)),
  way(dayAndName, (g) => dayOf(fullYear(figure(g, 2)), month(figure(g, 1)), Number(g[0]))),
  way(nameAndDay, (g) => dayOf(Number(g[2]), month(figure(g, 0)), Number(g[1]))),
  way(packed, (g) => dayOf(Number(g[0]), Number(g[1]), Number(g[2]))),
  way(yearAndMonth, (g) => dayOf(Number(g[0]), Number(g[1]), 1)),
  (text) => (serial.test(text) ? serialDate(Number(text)) : undefined),
];

/**
 * Reads a date with an optional time of day; time zones are ignored, the date is the one that is written.
 * Dates of a spreadsheet, ISO, figures in the given order, names of months, 20251231, 2025-12 (its first day) and
 * serial numbers are understood. Answers undefined for everything else and for dates that do not exist.
 */
export const readDate = (cell: Cell, order: DateOrder): DateCell | undefined => {
  if (isDateCell(cell)) return cell;
  if (typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') return serialDate(cell) ?? readDate(String(cell), order);
  const text = cell.replace(invisible, '').trim();
  for (const read of readers) {
    const date = read(text, order);
    if (date !== undefined) return date;
  }
  return undefined;
};

/** The order of a column of dates; undefined where all its cells can be read both ways or none has three figures. */
export const dateOrderOf = (cells: readonly Cell[]): DateOrder | undefined => {
  let [dayFirst, monthFirst] = [0, 0];
  for (const cell of cells) {
    const match = typeof cell === 'string' ? threeFigures.exec(cell.trim()) : null;
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst++;
    else if (Number(match[2]) > 12) monthFirst++;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst > monthFirst ? 'dmy' : 'mdy';
};

/** Whether a column has dates whose order has to be known. */
export const needsDateOrder = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === 'string' && threeFigures.test(cell.trim()));
