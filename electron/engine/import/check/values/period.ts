/** Months, quarters and weeks as people and programs write them. */
import { dayOf, lastOfMonth, type Day } from '../../../../../shared/dates.ts';
import { isDateCell, type Cell } from '../../read/cells.ts';
import { fullYear } from './date.ts';
import { monthOf } from './month-names.ts';
import { plainText } from './plain-text.ts';

/** A stretch of days, both ends inclusive. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

const year = String.raw`((?:19|20)\d{2})`;
const gap = String.raw`\s*[-/.,]?\s*`;
const quarterSign = String.raw`(?:Q|Ç|çeyrek|quarter|qtr|רבעון)`;
const yearAndMonth = new RegExp(String.raw`^${year}\s*[-/.]\s*(\d{1,2})$`);
const monthAndYear = new RegExp(String.raw`^(\d{1,2})\s*[-/.]\s*${year}$`);
const packedMonth = new RegExp(`^${year}(0[1-9]|1[0-2])$`);
const nameAndYear = new RegExp(String.raw`^(\p{L}+)\.?[\s,/-]*${year}$`, 'iu');
/** "Dec-25", "Ara'25": with a sign between, or else it is the 25th of December. */
const nameAndShortYear = /^(\p{L}+)\.?\s?[-/'’]\s?(\d{2})$/iu;
const yearAndName = new RegExp(String.raw`^${year}[\s,/-]*(\p{L}+)\.?$`, 'iu');
const quarterFirst = new RegExp(
  String.raw`^(?:([1-4])\s*\.?\s*${quarterSign}|${quarterSign}\s*\.?\s*([1-4]))(?:['’]?(?:i|ü|u))?${gap}${year}$`,
  'iu',
);
const yearThenQuarter = new RegExp(
  String.raw`^${year}${gap}(?:([1-4])\s*\.?\s*${quarterSign}|${quarterSign}\s*\.?\s*([1-4]))$`,
  'iu',
);
const hebrewQuarter = new RegExp(String.raw`^רבעון\s+([אבגד])['׳]?${gap}${year}$`, 'u');
const isoWeek = new RegExp(String.raw`^${year}-?W(0[1-9]|[1-4]\d|5[0-3])$`, 'i');

const months = (of: number, from: number, count: number): Period | undefined => {
  const first = dayOf(of, from, 1);
  const end = from + count - 1;
  return first === undefined ? undefined : { first, last: dayOf(of, end, lastOfMonth(of, end)) as Day };
};

const quarter = (of: string | undefined, number: string | undefined): Period | undefined =>
  months(Number(of), Number(number) * 3 - 2, 3);

/** Week 1 is the one with 4 January in it; weeks begin on Monday. 1970-01-01 was a Thursday. */
const week = (of: number, number: number): Period => {
  const fourth = dayOf(of, 1, 4) as Day;
  const first = fourth - ((fourth + 3) % 7) + (number - 1) * 7;
  return { first, last: first + 6 };
};

type Groups = readonly (string | undefined)[];

const ways: readonly (readonly [RegExp, (groups: Groups) => Period | undefined])[] = [
  [yearAndMonth, ([y, m]) => months(Number(y), Number(m), 1)],
  [monthAndYear, ([m, y]) => months(Number(y), Number(m), 1)],
  [packedMonth, ([y, m]) => months(Number(y), Number(m), 1)],
  [nameAndYear, ([m, y]) => months(Number(y), monthOf(m ?? '') ?? 0, 1)],
  [nameAndShortYear, ([m, y]) => months(fullYear(y ?? ''), monthOf(m ?? '') ?? 0, 1)],
  [yearAndName, ([y, m]) => months(Number(y), monthOf(m ?? '') ?? 0, 1)],
  [quarterFirst, ([a, b, y]) => quarter(y, a ?? b)],
  [yearThenQuarter, ([y, a, b]) => quarter(y, a ?? b)],
  [hebrewQuarter, ([q, y]) => quarter(y, String('אבגד'.indexOf(q ?? '') + 1))],
  [isoWeek, ([y, w]) => week(Number(y), Number(w))],
];

/**
 * Reads a month ("2025-12", "12.2025", 202512, "Ara 2025", "Dec-25", "דצמבר 2025"), a quarter ("2025 Q3",
 * "3. çeyrek 2025", "2025/3Ç", "רבעון 3 2025") or an ISO week ("2025-W52"); undefined for everything else.
 */
export const readPeriod = (cell: Cell): Period | undefined => {
  if (isDateCell(cell) || typeof cell === 'boolean') return undefined;
  // A number's last zero is gone: 2025.1 may be January or October.
  if (typeof cell === 'number' && !Number.isInteger(cell)) return undefined;
  const text = plainText(String(cell));
  for (const [pattern, period] of ways) {
    const match = pattern.exec(text);
    const found = match && period(match.slice(1));
    if (found) return found;
  }
  return undefined;
};
