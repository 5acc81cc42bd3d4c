/** A formula with its numbers put in must come to the figure that stands beside it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worthOf } from '../../../electron/engine/value/account-value.ts';
import { filledFormulas } from '../../../renderer/features/value/formulas/account-formulas.ts';
import { filledText, shownText } from '../../../renderer/features/value/formulas/formula-text.ts';
import { formatFor } from '../../../shared/format.ts';
import { translator } from '../../../shared/i18n/index.ts';
import type { WorthOfAccount } from '../../../shared/model/value-page.ts';

const words = { t: translator('en'), format: formatFor('en') };

interface Known {
  readonly mrrMinor: number | null;
  readonly grossMargin: number | null;
  readonly cacMinor: number | null;
  readonly paidMinor: number;
  readonly retention: number | null;
  readonly discount: number;
}

const worth = ({ paidMinor, retention, discount, ...known }: Known): WorthOfAccount => {
  const sums = { invoices: 1, creditNotes: 0, openMinor: 0, openInvoices: 0, openCreditNotes: 0 };
  const payments = [{ account: 1, currency: 'EUR', paidMinor, ...sums }];
  const account = { id: 1, key: 'A', name: 'A', group: null, currency: 'EUR', renewalOn: null } as const;
  const from = { currencyFrom: 'account', mrrFrom: 'account', grossMarginFrom: 'account' } as const;
  return {
    discount,
    marginTaken: null,
    retention: {
      value: retention,
      from: retention === null ? null : 'set',
      startAccounts: 0,
      keptAccounts: 0,
      gap: 'noCohort',
    },
    value: {
      ...account,
      ...from,
      ...known,
      band: 'green',
      runningSubscriptions: 0,
      ...worthOf({ ...known, currency: 'EUR', payments, retention, discount }),
    },
  };
};

/** What a text of numbers and signs comes to. */
const computed = (text: string): number => {
  const plain = text
    .replace(/[€,]/g, '')
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replace(/([\d.]+)%/g, '($1/100)');
  expect(plain).toMatch(/^[\d.+\-*/() ]+$/);
  return Number(new Function(`return ${plain}`)());
};

const cents = (most: number) => fc.integer({ min: 1000, max: most });
const hundredths = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((share) => share / 100);

describe('the figures of an account', () => {
  it('are what their formulas come to with the numbers put in', () => {
    fc.assert(
      fc.property(
        fc.record({
          mrrMinor: cents(10_000_000),
          grossMargin: hundredths(1, 100),
          cacMinor: cents(50_000_000),
          paidMinor: cents(500_000_000),
          retention: hundredths(0, 99),
          discount: hundredths(1, 50),
        }),
        (known) => {
          const formulas = filledFormulas(worth(known));
          expect(formulas.map(({ formula }) => formula)).toHaveLength(5);
          for (const filled of formulas) {
            const [made = '', shown = ''] = (filledText(filled, words) ?? '').split(' = ');
            // Both are written with two decimals, and so is the money that a ratio is made of.
            const slack = 0.006 + computed(made) * 0.001;
            expect(Math.abs(computed(made) - computed(shown))).toBeLessThanOrEqual(slack);
          }
        },
      ),
    );
  });

  it('say their numbers as written, and the same as the table shows', () => {
    const known = { mrrMinor: 130_000, grossMargin: 0.7, cacMinor: 390_000, paidMinor: 1_000_050 };
    const formulas = filledFormulas(worth({ ...known, retention: 0.9, discount: 0.1 }));
    expect(formulas.map((filled) => filledText(filled, words))).toEqual([
      '€10,000.50 × 70% = €7,000.35',
      '12 × €1,300.00 × 70% × 90% ÷ (1 + 10% − 90%) = €49,140.00',
      '€49,140.00 ÷ €3,900.00 = 12.6',
      '€7,000.35 ÷ €3,900.00 = 1.79',
      '€3,900.00 ÷ (€1,300.00 × 70%) = 4.29',
    ]);
    expect(formulas.map(({ value }) => value && shownText(value, words))).toEqual([
      '€7,000',
      '€49,140',
      '12.6',
      '1.8',
      '4.3 months',
    ]);
  });

  it('give the reason instead where a number is missing', () => {
    const known = { mrrMinor: null, grossMargin: 0.7, cacMinor: 0, paidMinor: 100 };
    const formulas = filledFormulas(worth({ ...known, retention: null, discount: 0 }));
    expect(formulas.map(({ formula, gap }) => [formula, gap])).toEqual([
      ['historicClv', null],
      ['expectedClv', 'noRevenue'],
      ['clvToCac', 'noRevenue'],
      ['historicClvToCac', 'zeroCost'],
      ['paybackMonths', 'noRevenue'],
    ]);
    expect(formulas.slice(1).map((filled) => filledText(filled, words))).toEqual([null, null, null, null]);
    const endless = filledFormulas(worth({ ...known, mrrMinor: 100, retention: 1, discount: 0 }));
    expect(endless[1]).toMatchObject({ value: null, gap: 'endless' });
  });

  it('are none where the account is no customer', () => {
    const taken = worth({
      mrrMinor: 1,
      grossMargin: 1,
      cacMinor: 1,
      paidMinor: 1,
      retention: 0.5,
      discount: 0,
    });
    expect(filledFormulas({ ...taken, value: null })).toEqual([]);
  });
});
