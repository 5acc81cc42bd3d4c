/** Numbers, dates, money and shares as the reader's language writes them. */
import type { Language } from './contract.ts';
import type { Cutoffs } from './model/model.ts';
import type { Unit } from './model/score.ts';
import { wholeScore } from './model/whole-score.ts';
import { translator } from './i18n/index.ts';

/** The locale behind each language: British English so that day comes before month, as in the other two. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', tr: 'tr-TR', he: 'he-IL' };

/** Currencies whose short sign cannot be mistaken for another's. */
const shortSigns: readonly string[] = ['USD', 'EUR', 'GBP', 'TRY', 'ILS'];

/** A value with the unit it is measured in. */
export interface Measured {
  readonly value: number;
  readonly unit: Unit;
}

/** What writes figures in one language. Every function answers plain text. */
export interface Format {
  readonly language: Language;
  /** A number with at most `decimals` (1) decimals; -3.24 → "−3.2". */
  readonly number: (value: number, decimals?: number) => string;
  /** A number with always that many decimals (1): "4.0". For figures that stand below each other. */
  readonly fixed: (value: number, decimals?: number) => string;
  /** A score 0..100 as a whole number that never claims a better band. */
  readonly score: (value: number, cutoffs: Cutoffs) => string;
  /** A number with its sign, always that many decimals (1): "+6.3", "−0.4", "0.0". */
  readonly signed: (value: number, decimals?: number) => string;
  /** A share 0..1 as a percentage with at most `decimals` (0). */
  readonly share: (value: number, decimals?: number) => string;
  /** The same with always that many decimals (1): "100.0%". For shares that stand below or beside each other. */
  readonly fixedShare: (value: number, decimals?: number) => string;
  /** A metric's value with its unit: "83%", "27 days", "1.7 per 100 seats and month". */
  readonly measured: (measured: Measured) => string;
  /** Hundredths as money without hundredths; without a known currency the number alone. */
  readonly money: (amountMinor: number, currency: string | null) => string;
  /** The same with both hundredths: for figures that are computed with before the reader's eyes. */
  readonly moneyExact: (amountMinor: number, currency: string | null) => string;
  /** `YYYY-MM-DD` as "30 Jun 2026". */
  readonly date: (iso: string) => string;
  /** `YYYY-MM-DD` as "30 Jun 26": for narrow columns. */
  readonly dateShort: (iso: string) => string;
  /** `YYYY-MM-DD` as "Jun 2026". */
  readonly month: (iso: string) => string;
  /** `YYYY-MM-DD` as "Jun". */
  readonly monthName: (iso: string) => string;
  /** Names as a list: "A, B and C". */
  readonly list: (names: readonly string[]) => string;
  /** Whole days or months: "27 days", "24 months". */
  readonly span: (count: number, unit: 'day' | 'month') => string;
}

type Translate = ReturnType<typeof translator>;

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A format of a locale without a negative nought; kept, since making one takes longer than writing a hundred numbers with it. */
const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = locale + JSON.stringify(options);
  const known =
    numberFormats.get(key) ?? new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
  numberFormats.set(key, known);
  return known;
};

const atNoon = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

/**
 * A typographic minus: the hyphen is too short beside tabular numerals. A signed figure in Hebrew comes from `Intl`
 * with a mark that makes it left to right; held between marks of its line, it keeps that from its neighbours, which
 * else would change places: "usage +1.9 · delay −0.1" would read as "usage −0.1 · delay +1.9".
 */
const withMinus = (text: string): string => {
  const written = text.replace('-', '−');
  return written.startsWith('\u200e') ? `\u200f${written}\u200f` : written;
};

/** In Hebrew `Intl` writes two days as a word and one day as a numeral before its noun, which nobody says. */
const withOneDay = (text: string): string => (text === '1 יום' ? 'יום אחד' : text);

/**
 * In Hebrew "and" is written together with a Hebrew word and with a maqaf before any other; `Intl` takes an isolate
 * for a foreign word, and sets a hyphen.
 */
const joined = (list: string): string =>
  list.replace(/ ו-(?=\u2068?\p{Script=Hebrew})/gu, ' ו').replaceAll(' ו-', ' ו־');

interface Amount {
  readonly amountMinor: number;
  readonly currency: string | null;
  readonly decimals: number;
}

const moneyText = (locale: string, { amountMinor, currency, decimals }: Amount): string => {
  const whole = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const known = currency !== null && /^[A-Za-z]{3}$/.test(currency) ? currency.toUpperCase() : null;
  if (known === null) {
    const number = numberFormat(locale, whole).format(amountMinor / 100);
    return currency ? `${number} ${currency}` : number;
  }
  const currencyDisplay = shortSigns.includes(known) ? 'narrowSymbol' : 'symbol';
  const options: Intl.NumberFormatOptions = { ...whole, style: 'currency', currency: known, currencyDisplay };
  return numberFormat(locale, options).format(amountMinor / 100);
};

/** Small rates need their first decimal, large ones do not. */
const decimalsFor = (value: number, unit: Unit): number => {
  if (unit === 'points' || unit === 'perSeats' || unit === 'perMonth' || unit === 'number') return 1;
  return Math.abs(value) < 10 ? 1 : 0;
};

const measuredText = (language: Language, t: Translate, { value, unit }: Measured): string => {
  const locale = localeOf[language];
  const maximumFractionDigits = decimalsFor(value, unit);
  const number = (options: Intl.NumberFormatOptions, shown: number): string =>
    numberFormat(locale, { maximumFractionDigits, ...options }).format(shown);
  switch (unit) {
    case 'percent':
      return number({ style: 'percent' }, value / 100);
    case 'days':
      return withOneDay(number({ style: 'unit', unit: 'day', unitDisplay: 'long' }, value));
    case 'hours':
      return number({ style: 'unit', unit: 'hour', unitDisplay: 'long' }, value);
    case 'perSeats':
    case 'perMonth':
      return t(`units.${unit}`, { value: number({}, value) });
    case 'points':
    case 'number':
      return number({}, value);
  }
};

/** What a sum of fractions was meant to be: 0.12499999999999998 is an eighth, and is rounded like one. */
const exact = (value: number): number => Number(value.toPrecision(12));

const createFormat = (language: Language): Format => {
  const locale = localeOf[language];
  const t = translator(language);
  const number = (value: number, decimals = 1): string =>
    withMinus(numberFormat(locale, { maximumFractionDigits: decimals }).format(value));
  const dated = (options: Intl.DateTimeFormatOptions): ((iso: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (iso) => format.format(atNoon(iso));
  };
  const fixed = (value: number, decimals = 1): string =>
    withMinus(
      numberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value),
    );
  const signed = (value: number, decimals = 1): string => {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return withMinus(numberFormat(locale, { ...digits, signDisplay: 'exceptZero' }).format(value));
  };
  return {
    language,
    number,
    fixed,
    score: (value, cutoffs) => number(wholeScore(value, cutoffs), 0),
    signed,
    share: (value, decimals = 0) =>
      withMinus(
        numberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(exact(value)),
      ),
    fixedShare: (value, decimals = 1) =>
      withMinus(
        numberFormat(locale, {
          style: 'percent',
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }).format(exact(value)),
      ),
    measured: (measured) => withMinus(measuredText(language, t, measured)),
    money: (amountMinor, currency) => withMinus(moneyText(locale, { amountMinor, currency, decimals: 0 })),
    moneyExact: (amountMinor, currency) => withMinus(moneyText(locale, { amountMinor, currency, decimals: 2 })),
    date: dated({ day: 'numeric', month: 'short', year: 'numeric' }),
    dateShort: dated({ day: 'numeric', month: 'short', year: '2-digit' }),
    month: dated({ month: 'short', year: 'numeric' }),
    monthName: dated({ month: 'short' }),
    list: (names) => joined(new Intl.ListFormat(locale).format(names)),
    span: (count, unit) =>
      withOneDay(
        withMinus(
          numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
            count,
          ),
        ),
      ),
  };
};

const formats = new Map<Language, Format>();

/** The writer of a language; made once, since building Intl formats is slow. */
export const formatFor = (language: Language): Format => {
  const known = formats.get(language) ?? createFormat(language);
  formats.set(language, known);
  return known;
};
