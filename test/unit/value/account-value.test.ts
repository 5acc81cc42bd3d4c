import { describe, expect, it } from 'vitest';
import type { PaymentSums } from '../../../electron/engine/db/queries/value-facts.ts';
import { type WorthInput, worthOf } from '../../../electron/engine/value/account-value.ts';
import { settleCurrency } from '../../../electron/engine/value/currencies.ts';

const paid = (currency: string | null, paidMinor: number, rest: Partial<PaymentSums> = {}): PaymentSums => ({
  account: 1,
  currency,
  paidMinor,
  invoices: 1,
  creditNotes: 0,
  openMinor: 0,
  openInvoices: 0,
  openCreditNotes: 0,
  ...rest,
});

const input = (change: Partial<WorthInput> = {}): WorthInput => ({
  currency: 'EUR',
  mrrMinor: 20_000,
  grossMargin: 0.5,
  cacMinor: 100_000,
  payments: [paid('EUR', 300_000)],
  retention: 0.8,
  discount: 0.1,
  ...change,
});

describe('the worth of an account', () => {
  it('is what was paid and what is expected, against its cost', () => {
    // Paid 3,000 × 0.5 = 1,500. A month earns 200 × 0.5 = 100, a year 1,200; 1,200 × 0.8 ÷ (1 + 0.1 − 0.8) = 3,200.
    // Cost 1,000: 3,200 ÷ 1,000 = 3.2; 1,500 ÷ 1,000 = 1.5; 1,000 ÷ 100 = 10 months.
    const worth = worthOf(input());
    expect(worth).toMatchObject({ historicClvMinor: 150_000, historicCurrency: 'EUR', gaps: {} });
    expect(worth.expectedClvMinor).toBeCloseTo(320_000, 6);
    expect(worth.clvToCac).toBeCloseTo(3.2, 12);
    expect(worth.historicClvToCac).toBe(1.5);
    expect(worth.paybackMonths).toBe(10);
  });

  it('is finite when nobody leaves, and has no end only without a discount', () => {
    // 1,200 × 1 ÷ (1 + 0.1 − 1) = 12,000.
    expect(worthOf(input({ retention: 1 })).expectedClvMinor).toBeCloseTo(1_200_000, 4);
    expect(worthOf(input({ retention: 1, discount: 0 }))).toMatchObject({
      expectedClvMinor: null,
      clvToCac: null,
      gaps: { expectedClv: 'endless', clvToCac: 'endless' },
    });
  });

  it('is nought when everybody leaves', () => {
    expect(worthOf(input({ retention: 0 }))).toMatchObject({ expectedClvMinor: 0, clvToCac: 0, gaps: {} });
  });

  it.each([
    [{ grossMargin: null }, { historicClv: 'noMargin', expectedClv: 'noMargin', paybackMonths: 'noMargin' }],
    [{ mrrMinor: null }, { expectedClv: 'noRevenue', clvToCac: 'noRevenue', paybackMonths: 'noRevenue' }],
    [{ cacMinor: null }, { clvToCac: 'noCost', historicClvToCac: 'noCost', paybackMonths: 'noCost' }],
    [{ cacMinor: 0 }, { clvToCac: 'zeroCost', historicClvToCac: 'zeroCost' }],
    [{ mrrMinor: 0 }, { paybackMonths: 'noEarnings' }],
    [{ retention: null }, { expectedClv: 'noRetention', clvToCac: 'noRetention' }],
    [{ payments: [] }, { historicClv: 'noInvoices', historicClvToCac: 'noInvoices' }],
  ] as const)('says what is not known: %j', (change, gaps) => {
    const worth = worthOf(input(change));
    expect(worth.gaps).toMatchObject(gaps);
    for (const [formula, value] of [
      ['historicClv', worth.historicClvMinor],
      ['expectedClv', worth.expectedClvMinor],
      ['clvToCac', worth.clvToCac],
      ['historicClvToCac', worth.historicClvToCac],
      ['paybackMonths', worth.paybackMonths],
    ] as const)
      expect([formula, value === null]).toEqual([formula, formula in worth.gaps]);
  });

  it('keeps what was paid in several currencies apart', () => {
    const worth = worthOf(input({ payments: [paid('EUR', 300_000), paid('USD', 100_000)] }));
    expect(worth).toMatchObject({
      historicClvMinor: null,
      historicCurrency: null,
      gaps: { historicClv: 'mixedCurrencies', historicClvToCac: 'mixedCurrencies' },
    });
    expect(worth.paid.map(({ currency, historicClvMinor }) => [currency, historicClvMinor])).toEqual([
      ['EUR', 150_000],
      ['USD', 50_000],
    ]);
  });

  it('does not set what was paid in one currency against a cost in another', () => {
    expect(worthOf(input({ payments: [paid('USD', 300_000)] }))).toMatchObject({
      historicClvMinor: 150_000,
      historicCurrency: 'USD',
      historicClvToCac: null,
      gaps: { historicClvToCac: 'otherCurrency' },
    });
  });

  it('counts invoices that are all open as nothing paid yet', () => {
    const open = paid('EUR', 0, { invoices: 0, openMinor: 50_000, openInvoices: 1 });
    expect(worthOf(input({ payments: [open] }))).toMatchObject({ historicClvMinor: 0, gaps: {} });
    // An open invoice in another currency changes nothing about what was paid.
    expect(worthOf(input({ payments: [paid('USD', 100_000), { ...open }] }))).toMatchObject({
      historicClvMinor: 50_000,
      historicCurrency: 'USD',
    });
  });
});

describe('the currency of an account', () => {
  it('is its own, whatever its invoices say', () => {
    const payments = [paid('USD', 100)];
    expect(settleCurrency('EUR', payments)).toEqual({ currency: 'EUR', currencyFrom: 'account', payments });
  });

  it('is that of its invoices where it names none and they agree; blank ones join in', () => {
    expect(
      settleCurrency(null, [paid(null, 100, { openCreditNotes: 1 }), paid('USD', 200, { openMinor: 7 })]),
    ).toEqual({
      currency: 'USD',
      currencyFrom: 'invoices',
      payments: [paid('USD', 300, { invoices: 2, openMinor: 7, openCreditNotes: 1 })],
    });
  });

  it('is unknown where they differ or say nothing', () => {
    for (const payments of [[], [paid(null, 100)], [paid('EUR', 100), paid('USD', 100)]])
      expect(settleCurrency(null, payments)).toEqual({ currency: null, currencyFrom: null, payments });
  });
});
