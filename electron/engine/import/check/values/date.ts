/** Calendar dates, with or without a time of day, as people and programs write them. */
import { dayOf, type Day } from '../../../../../shared/dates.ts';
import { isDateCell, type Cell, type DateCell } from '../../read/cells.ts';
import { dateOfSerial } from '../../read/serial-dates.ts';
import { monthOf } from './month-names.ts';
import { plainText } from './plain-text.ts';
import { withoutWeekday } from './weekdays.ts';

/** In which order day, month and year stand where all three are figures. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const zone = String.raw`(?:Z|(?:UTC|GMT)?(?:[+-]\d{1,2}(?::?\d{2})?)?)`;
const time = String.raw`(?:[T ,]+(?:saat\s+|at\s+|בשעה\s+)?(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?\s*([ap]\.?m\.?|ö[sö])?\s*${zone})?`;
const yearFirst = new RegExp(String.raw`^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})${time}$`, 'iu');
/** Three figures whose order has to be known. */
export const threeFigures: RegExp = new RegExp(
  String.raw`^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})\.?${time}$`,
  'iu',
);
const dayAndName = new RegExp(
  String.raw`^(?:[לבה]-?\s*)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s/-]*(?:of\s)?(\p{L}+)\.?,?[\s/-]*(\d{4}|\d{2})${time}$`,
  'iu',
);
const nameAndDay = new RegExp(
  String.raw`^(\p{L}+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|[\s-]+)(\d{4})${time}$`,
  'iu',
);
const yearAndName = new RegExp(String.raw`^(\d{4})[\s-]+(\p{L}+)\.?[\s-]+(\d{1,2})${time}$`, 'iu');
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const serial = /^\d{5}(?:[.,]\d+)?$/;
/** Seconds or milliseconds since 1970, as programs count them: from 2001 to 2033. */
const counted = /^(1\d{9})(?:\d{3})?$/;

/** 1954 to 2119: serial numbers outside are more likely not dates. */
const plausibleSerials = { least: 20_000, most: 80_000 };

/** A year from its two or four figures: 1970 to 2069. */
export const fullYear = (year: string): number => {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
};

/** The minute of the day; null where no time stands there, NaN where there is no such time. */
const minuteOf = (
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): number | null => {
  if (hour === undefined || minute === undefined) return null;
  const isAfternoon = /^(?:p|ös)/i.test(half ?? '');
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  const total = hours * 60 + Number(minute);
  return total < 1440 && Number(minute) < 60 ? total : Number.NaN;
};

const dated = (day: Day | undefined, minute: number | null): DateCell | undefined =>
  day === undefined || Number.isNaN(minute) ? undefined : { day, minute };

const serialDate = (value: number): DateCell | undefined =>
  value < plausibleSerials.least || value > plausibleSerials.most ? undefined : dateOfSerial(value, false);

const countedDate = (seconds: number): DateCell => ({
  day: Math.floor(seconds / 86_400),
  minute: Math.floor((seconds % 86_400) / 60),
});

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

type Groups = readonly (string | undefined)[];
type Reader = (text: string, order: DateOrder) => DateCell | undefined;

/** A reader for one way of writing: `date` gets the groups of the pattern, the last three of which are the time. */
const way =
  (pattern: RegExp, date: (groups: Groups, order: DateOrder) => Day | undefined): Reader =>
  (text, order) => {
    const groups: Groups | undefined = pattern.exec(text)?.slice(1);
    return groups && dated(date(groups, order), minuteOf(groups.at(-3), groups.at(-2), groups.at(-1)));
  };

const figure = (groups: Groups, at: number): string => groups[at] ?? '';
const month = (name: string): number => monthOf(name) ?? 0;

const readers: readonly Reader[] = [
  way(yearFirst, (g) => dayOf(Number(g[0]), Number(g[1]), Number(g[2]))),
  way(threeFigures, (g, order) => inOrder([figure(g, 0), figure(g, 2), figure(g, 3)], order)),
  way(dayAndName, (g) => dayOf(fullYear(figure(g, 2)), month(figure(g, 1)), Number(g[0]))),
  way(nameAndDay, (g) => dayOf(Number(g[2]), month(figure(g, 0)), Number(g[1]))),
  way(yearAndName, (g) => dayOf(Number(g[0]), month(figure(g, 1)), Number(g[2]))),
  (text) => {
    const parts = packed.exec(text);
    return parts ? dated(dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])), null) : undefined;
  },
  (text) => {
    const seconds = counted.exec(text)?.[1];
    return seconds === undefined ? undefined : countedDate(Number(seconds));
  },
  (text) => (serial.test(text) ? serialDate(Number(text.replace(',', '.'))) : undefined),
];

/**
 * Reads a date with an optional time of day; time zones are ignored, the date is the one that is written.
 * Dates of a spreadsheet, ISO, figures in the given order, names of months, 20251231, serial numbers and
 * seconds since 1970 are understood, a weekday beside them is passed over. Answers undefined for everything else, for months and quarters
 * (`readPeriod` knows those) and for dates that do not exist.
 */
export const readDate = (cell: Cell, order: DateOrder): DateCell | undefined => {
  if (isDateCell(cell)) return cell;
  if (typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') return serialDate(cell) ?? readDate(String(cell), order);
  const text = withoutWeekday(plainText(cell));
  for (const read of readers) {
    const date = read(text, order);
    if (date !== undefined) return date;
  }
  return undefined;
};
