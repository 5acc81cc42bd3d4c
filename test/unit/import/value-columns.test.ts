import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../../../electron/engine/import/check/values/blank.ts';
import { dateOrderOf } from '../../../electron/engine/import/check/values/date-order.ts';
import { readDate } from '../../../electron/engine/import/check/values/date.ts';
import { decimalOf } from '../../../electron/engine/import/check/values/decimal.ts';
import { readNumber } from '../../../electron/engine/import/check/values/number.ts';
import { readPeriod } from '../../../electron/engine/import/check/values/period.ts';
import { isoOf, parseDay } from '../../../shared/dates.ts';

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const shuffled = <T>(cells: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...cells], { minLength: cells.length });

const grouped = (whole: string, sign: string): string => whole.replaceAll(/(?=(?:\d{3})+$)(?<!^)/g, sign);

/** How one amount of hundredths is written: thousands sign, decimal sign, and what stands around it. */
const numberWays = {
  turkish: (n: string) => grouped(n.slice(0, -2), '.') + `,${n.slice(-2)}`,
  english: (n: string) => grouped(n.slice(0, -2), ',') + `.${n.slice(-2)}`,
  french: (n: string) => grouped(n.slice(0, -2), '\u202f') + `,${n.slice(-2)}`,
  swiss: (n: string) => grouped(n.slice(0, -2), '’') + `.${n.slice(-2)}`,
  'plain with a comma': (n: string) => `${n.slice(0, -2)},${n.slice(-2)}`,
};
const around: readonly ((text: string, negative: boolean) => string)[] = [
  (text, negative) => (negative ? `-${text}` : text),
  (text, negative) => (negative ? `${text}-` : `+${text}`),
  (text, negative) => (negative ? `(${text})` : `${text} TL`),
  (text, negative) => (negative ? `₺ -${text}` : `₪${text}`),
  (text, negative) => (negative ? `\u2212${text} €` : `US$ ${text}`),
];

describe('a column of numbers', () => {
  const amount = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 });
  const cell = fc.record({ amount, how: fc.constantFrom(...around) });

  it.each(Object.entries(numberWays))('written the %s way reads back, in any order', (_, write) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (column) => {
        const written = column.map(({ amount: n, how }) =>
          how(write(String(Math.abs(n)).padStart(3, '0')), n < 0),
        );
        const decimal = decimalOf(written);
        expect(decimalOf(written.toReversed())).toBe(decimal);
        const read = written.map((text) => readNumber(text, decimal ?? '.')?.value);
        expect(read).toEqual(column.map(({ amount: n }) => n / 100));
      }),
    );
  });
});

const months: readonly (readonly string[])[] = [
  ['Jan', 'Oca', 'ינואר'],
  ['Feb', 'Şubat', 'פברואר'],
  ['March', 'Mar', 'מרץ'],
  ['Apr', 'Nisan', 'אפריל'],
  ['May', 'Mayıs', 'מאי'],
  ['June', 'Haz', 'יוני'],
  ['Jul', 'Temmuz', 'יולי'],
  ['Aug', 'Ağustos', 'אוגוסט'],
  ['Sep', 'Eyl', 'ספטמבר'],
  ['October', 'Ekim', 'אוקטובר'],
  ['Nov', 'Kasım', 'נובמבר'],
  ['Dec', 'Ara', 'דצמבר'],
];

interface Parts {
  readonly y: string;
  readonly m: string;
  readonly d: string;
}

const nameOf = ({ m }: Parts, language: number): string => months[Number(m) - 1]?.[language] ?? '';

const dateWays: Readonly<Record<string, (parts: Parts) => string>> = {
  ISO: ({ y, m, d }) => `${y}-${m}-${d}`,
  'ISO with a time': ({ y, m, d }) => `${y}-${m}-${d}T08:30:00+03:00`,
  dotted: ({ y, m, d }) => `${d}.${m}.${y}`,
  'dotted and short': ({ y, m, d }) => `${Number(d)}.${Number(m)}.${y.slice(2)}`,
  packed: ({ y, m, d }) => `${y}${m}${d}`,
  English: (parts) => `${nameOf(parts, 0)} ${Number(parts.d)}, ${parts.y}`,
  'English with a weekday': (parts) => `Mon, ${Number(parts.d)} ${nameOf(parts, 0)} ${parts.y}`,
  Turkish: (parts) => `${Number(parts.d)} ${nameOf(parts, 1)} ${parts.y} Salı`,
  Hebrew: (parts) => `יום ב׳ ${Number(parts.d)} ב${nameOf(parts, 2)} ${parts.y}`,
};

const day = fc.integer({ min: parseDay('1990-01-01') as number, max: parseDay('2069-12-31') as number });
const partsOf = (number: number): Parts => {
  const [y = '', m = '', d = ''] = isoOf(number).split('-');
  return { y, m, d };
};

describe('a column of dates', () => {
  it.each(Object.entries(dateWays))('written the %s way reads back', (_, write) => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (column) => {
        const written = column.map((number) => write(partsOf(number)));
        const order = dateOrderOf(written) ?? 'dmy';
        expect(written.map((text) => readDate(text, order)?.day)).toEqual(column);
      }),
    );
  });

  it('with strokes is day first or month first whatever the order of its rows', () => {
    const settling = parseDay('2025-03-25') as number;
    fc.assert(
      fc.property(fc.array(day, { maxLength: 10 }), fc.boolean(), fc.gen(), (others, dayFirst, gen) => {
        const column = [settling, ...others];
        const written = column.map((number) => {
          const { y, m, d } = partsOf(number);
          return dayFirst ? `${d}/${m}/${y}` : `${m}/${d}/${y}`;
        });
        const order = dateOrderOf(gen(() => shuffled(written)));
        expect(order).toBe(dayFirst ? 'dmy' : 'mdy');
        expect(written.map((text) => readDate(text, order ?? 'ymd')?.day)).toEqual(column);
      }),
    );
  });
});

describe('months, quarters and weeks', () => {
  const month = fc.record({ y: fc.integer({ min: 1990, max: 2069 }), m: fc.integer({ min: 1, max: 12 }) });

  it('last from their first to their last day, in every way of writing', () => {
    fc.assert(
      fc.property(month, fc.constantFrom(0, 1, 2), ({ y, m }, language) => {
        const parts = { y: String(y), m: twoDigits(m), d: '01' };
        const name = nameOf(parts, language);
        const ways = [
          `${y}-${m}`,
          `${parts.m}.${y}`,
          `${m}/${y}`,
          `${y}${parts.m}`,
          `${name} ${y}`,
          `${y} ${name}`,
        ];
        const first = parseDay(`${y}-${parts.m}-01`);
        for (const text of ways) {
          const period = readPeriod(text);
          expect(period?.first, text).toBe(first);
          expect(isoOf((period?.last ?? 0) + 1), text).toMatch(/-01$/);
          expect((period?.last ?? 0) - (period?.first ?? 0), text).toBeLessThan(31);
        }
      }),
    );
  });

  it.each([
    ['Q1 2025', '2025-01-01', '2025-03-31'],
    ['2025Q4', '2025-10-01', '2025-12-31'],
    ['2. çeyrek 2025', '2025-04-01', '2025-06-30'],
    ['2025/3Ç', '2025-07-01', '2025-09-30'],
    ["רבעון ג' 2025", '2025-07-01', '2025-09-30'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2025-W52', '2025-12-22', '2025-12-28'],
  ])('%s is %s to %s', (text, first, last) => {
    expect(readPeriod(text)).toEqual({ first: parseDay(first), last: parseDay(last) });
  });

  it.each(['2025-13', '2025-00', 'Q5 2025', 'Dec 25', '2025', '12', 'FY2025', 2025.1, '31.12.2025'])(
    '%j is none',
    (cell) => {
      expect(readPeriod(cell)).toBeUndefined();
    },
  );
});

describe('blank cells', () => {
  it.each([
    '—',
    '…',
    '#YOK',
    '#DEĞER!',
    '#SAYI/0!',
    '#BAŞV!',
    '#AD?',
    '#N/A',
    'BOŞ',
    'n.a.',
    'null',
    'None',
    '.',
    'אין נתונים',
  ])('%s is blank and no number', (cell) => {
    expect(isBlank(cell)).toBe(true);
    expect(readNumber(cell, '.')).toBeUndefined();
    expect(readNumber(cell, ',')).toBeUndefined();
  });

  it('are never zero, and zero is never blank', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (text) => {
        if (isBlank(text)) expect(readNumber(text, '.')?.value).toBeUndefined();
      }),
    );
    for (const zero of ['0', '0,00', '0.0', '%0', '0 TL', '(0)', '-0']) {
      expect(isBlank(zero)).toBe(false);
      expect([readNumber(zero, '.')?.value, readNumber(zero, ',')?.value], zero).toContain(0);
    }
  });
});
