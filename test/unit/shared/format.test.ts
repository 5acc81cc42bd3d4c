/** Figures as the three languages write them. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type Language, languages } from '../../../shared/contract.ts';
import { formatFor } from '../../../shared/format.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';

/** Intl wraps Hebrew figures in marks of direction that nobody sees. */
const seen = (text: string): string => text.replace(/[\u200e\u200f]/g, '').replace(/\u00a0/g, ' ');
const inAll = (write: (format: ReturnType<typeof formatFor>) => string): readonly string[] =>
  languages.map((language) => seen(write(formatFor(language))));

describe('numbers', () => {
  it('take the language’s own decimal sign, and a real minus', () => {
    expect(inAll((format) => format.number(-1234.56))).toEqual(['−1,234.6', '−1.234,6', '−1,234.6']);
  });

  it('show scores as whole numbers and signed changes with one decimal', () => {
    expect(inAll((format) => format.score(63.5, defaultModel.cutoffs))).toEqual(['64', '64', '64']);
    expect(inAll((format) => format.signed(6.28))).toEqual(['+6.3', '+6,3', '+6.3']);
    expect(inAll((format) => format.signed(-0.04))).toEqual(['0.0', '0,0', '0.0']);
    expect(inAll((format) => format.fixed(5))).toEqual(['5.0', '5,0', '5.0']);
  });

  it('keep signed figures in Hebrew apart from their neighbours, which else would change places', () => {
    const he = formatFor('he');
    const signed = [he.signed(1.9), he.number(-3), he.share(-0.4), he.measured({ value: -3, unit: 'days' })];
    expect(signed.map((text) => text.replace('\u00a0', ' '))).toEqual([
      '\u200f\u200e+1.9\u200f',
      '\u200f\u200e−3\u200f',
      '\u200f\u200e−40%\u200f',
      '\u200f\u200e−3 ימים\u200f',
    ]);
    expect([he.signed(0), he.number(3)]).toEqual(['0.0', '3']);
  });

  it('join Hebrew words of a list with "and" as they are written, isolated or not', () => {
    const { list } = formatFor('he');
    expect(['ב', '\u2068ב\u2069', 'Acme', '\u2068Acme\u2069', '2'].map((last) => list(['א', last]))).toEqual([
      'א וב',
      'א ו\u2068ב\u2069',
      'א ו־Acme',
      'א ו־\u2068Acme\u2069',
      'א ו־2',
    ]);
  });

  it('say one day and two days in Hebrew as they are spoken', () => {
    const days = [0, 1, 2, 3].map((count) => seen(formatFor('he').span(count, 'day')));
    expect(days).toEqual(['0 ימים', 'יום אחד', 'יומיים', '3 ימים']);
  });

  it('never round a score up to a band that it does not reach', () => {
    const scores = [49.4, 49.6, 49.9999999999, 50, 74.99, 75, 63.5, 99.7];
    expect(scores.map((score) => formatFor('en').score(score, defaultModel.cutoffs))).toEqual([
      '49',
      '49',
      '50',
      '50',
      '74',
      '75',
      '64',
      '100',
    ]);
  });

  it('hold a score to the cut-offs that it is coloured by', () => {
    const own = { amber: 40, green: 70 };
    expect([39.8, 69.7, 74.99].map((score) => formatFor('en').score(score, own))).toEqual(['39', '69', '75']);
  });

  it('never shows a negative nought', () => {
    const shown = fc.property(fc.double({ min: -0.0049, max: 0, noNaN: true }), (value) => {
      for (const language of languages) {
        const format = formatFor(language);
        const measured = (['percent', 'days', 'number', 'perSeats'] as const).map((unit) =>
          format.measured({ value, unit }),
        );
        const others = [format.share(value), format.money(value, 'EUR'), format.span(value, 'day')];
        for (const text of [
          format.number(value),
          format.fixed(value),
          format.signed(value),
          ...measured,
          ...others,
        ])
          expect(seen(text)).not.toMatch(/[-−]/);
      }
    });
    fc.assert(shown);
  });

  it('put the per cent sign where the language puts it', () => {
    expect(inAll((format) => format.share(0.7))).toEqual(['70%', '%70', '70%']);
    expect(inAll((format) => format.share(0.0333, 1))).toEqual(['3.3%', '%3,3', '3.3%']);
    expect(inAll((format) => format.fixedShare(1))).toEqual(['100.0%', '%100,0', '100.0%']);
    expect(inAll((format) => format.fixedShare(0.0043, 2))).toEqual(['0.43%', '%0,43', '0.43%']);
    // Sums of fractions fall a hair short of what they are.
    expect(inAll((format) => format.share(0.29 - 0.165))).toEqual(inAll((format) => format.share(0.125)));
  });
});

describe('measured values', () => {
  const cases: readonly (readonly [
    Parameters<ReturnType<typeof formatFor>['measured']>[0],
    readonly string[],
  ])[] = [
    [{ value: 83.4, unit: 'percent' }, ['83%', '%83', '83%']],
    [{ value: -8.16, unit: 'percent' }, ['−8.2%', '−%8,2', '−8.2%']],
    [{ value: 1, unit: 'days' }, ['1 day', '1 gün', 'יום אחד']],
    [{ value: 27, unit: 'days' }, ['27 days', '27 gün', '27 ימים']],
    [{ value: 30, unit: 'hours' }, ['30 hours', '30 saat', '30 שעות']],
    [
      { value: 1.67, unit: 'perSeats' },
      ['1.7 per 100 seats and month', '100 lisans başına ayda 1,7', '1.7 ל־100 רישיונות בחודש'],
    ],
    [{ value: 2, unit: 'perMonth' }, ['2 per month', 'ayda 2', '2 בחודש']],
    [{ value: 7.44, unit: 'points' }, ['7.4', '7,4', '7.4']],
  ];
  it.each(cases)('%o', (measured, texts) => {
    expect(inAll((format) => format.measured(measured))).toEqual(texts);
  });
});

describe('money', () => {
  it('is shown whole, with a sign that cannot be mistaken', () => {
    expect(inAll((format) => format.money(1_234_550, 'TRY'))).toEqual(['₺12,346', '₺12.346', '12,346 ₺']);
    expect(seen(formatFor('en').money(100_000, 'CAD'))).toBe('CA$1,000');
  });

  it('stands alone without a currency, and keeps a word that is none', () => {
    expect(inAll((format) => format.money(100_000, null))).toEqual(['1,000', '1.000', '1,000']);
    expect(formatFor('en').money(100_000, 'points')).toBe('1,000 points');
  });
});

describe('dates', () => {
  const written: readonly (readonly [Language, readonly string[]])[] = [
    ['en', ['5 Mar 2026', '5 Mar 26', 'Mar 2026']],
    ['tr', ['5 Mar 2026', '5 Mar 26', 'Mar 2026']],
    ['he', ['5 במרץ 2026', '5 במרץ 26', 'מרץ 2026']],
  ];
  it.each(written)('in %s', (language, dates) => {
    const format = formatFor(language);
    expect(
      [format.date('2026-03-05'), format.dateShort('2026-03-05'), format.month('2026-03-05')].map(seen),
    ).toEqual(dates);
  });

  it('are the same day in every time zone', () => {
    expect(formatFor('en').date('2026-01-01')).toBe('1 Jan 2026');
    expect(formatFor('en').date('2026-12-31')).toBe('31 Dec 2026');
  });

  it('count days and months in words, and join lists', () => {
    expect(inAll((format) => format.span(24, 'month'))).toEqual(['24 months', '24 ay', '24 חודשים']);
    expect(inAll((format) => format.list(['A', 'B', 'C']))).toEqual(['A, B and C', 'A, B ve C', 'A, B ו־C']);
  });
});
