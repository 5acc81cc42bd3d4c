import { describe, expect, it } from 'vitest';
import { accountIn, valueOf } from '../../helpers/value.ts';
import type { Row } from '../../helpers/workspace.ts';

/** An invoice of A, unless the rest says otherwise. */
const invoice = (amount: number, paidOn: string | null, rest: Row = {}): Row => ({
  account: 'A',
  issuedOn: '2026-01-01',
  dueOn: '2026-01-31',
  paidOn,
  amount,
  ...rest,
});

/** Ten accounts of which eight are kept over the year: a retention of 0.8. */
const eightOfTen: readonly Row[] = Array.from({ length: 10 }, (_, i) => ({
  account: `K${i}`,
  startedOn: '2024-01-01',
  endedOn: i < 2 ? '2026-01-31' : null,
  mrr: 10,
}));

describe('the value of an account', () => {
  it('takes revenue, margin, payments and cost from the rows and retention from the workspace', () => {
    const value = valueOf({
      accounts: [{ key: 'A', currency: 'EUR', grossMargin: 0.5, cac: 1000 }],
      subscriptions: [...eightOfTen, { account: 'A', startedOn: '2026-01-01', mrr: 200 }],
      invoices: [invoice(3000, '2026-02-01')],
    });
    // A month earns 200 × 0.5 = 100: 1,200 × 0.8 ÷ 0.3 = 3,200. Paid 3,000 × 0.5 = 1,500.
    expect(value.retention).toEqual({
      value: 0.8,
      from: 'workspace',
      startAccounts: 10,
      keptAccounts: 8,
      gap: null,
    });
    const account = accountIn(value, 'A');
    expect(account).toMatchObject({
      currency: 'EUR',
      mrrMinor: 20_000,
      mrrFrom: 'subscriptions',
      runningSubscriptions: 1,
      historicClvMinor: 150_000,
      paybackMonths: 10,
      gaps: {},
    });
    expect(account.expectedClvMinor).toBeCloseTo(320_000, 6);
    expect(account.clvToCac).toBeCloseTo(3.2, 12);
    expect(value.notes.map(({ code }) => code)).toContain('fewAccounts');
  });

  it('counts what was paid by the date: part payments, paid credit notes, nothing from later', () => {
    const value = valueOf({
      accounts: [{ key: 'A', currency: 'EUR', grossMargin: 0.4 }],
      invoices: [
        // One invoice in two rows: the first part is paid.
        invoice(600, '2026-02-01'),
        invoice(400, null),
        invoice(500, '2026-06-30'),
        invoice(900, '2026-07-01'),
        invoice(-100, '2026-03-01'),
        invoice(-50, null),
        // Issued after the date: not there yet. Paid in advance of its issue: paid.
        invoice(70, null, { issuedOn: '2026-07-01', dueOn: '2026-07-31' }),
        invoice(30, '2026-06-01', { issuedOn: '2026-07-01', dueOn: '2026-07-31' }),
      ],
    });
    // 600 + 500 + 30 − 100 = 1,030; × 0.4 = 412. Open: 400 + 900.
    expect(accountIn(value, 'A').paid).toEqual([
      {
        currency: 'EUR',
        paidMinor: 103_000,
        invoices: 3,
        creditNotes: 1,
        openMinor: 130_000,
        openInvoices: 2,
        openCreditNotes: 1,
        historicClvMinor: 41_200,
      },
    ]);
    expect(accountIn(value, 'A').historicClvMinor).toBe(41_200);
    expect(value.notes).toContainEqual({ code: 'openCreditNotes', accounts: [accountIn(value, 'A').id] });
  });

  it('leaves value unknown without a margin, and takes one that is set for such accounts only', () => {
    const rows = {
      accounts: [
        { key: 'A', grossMargin: 0.4 },
        { key: 'B', grossMargin: null },
      ],
      invoices: [invoice(100, '2026-02-01'), invoice(100, '2026-02-01', { account: 'B' })],
    };
    expect(accountIn(valueOf(rows), 'B')).toMatchObject({
      grossMarginFrom: null,
      historicClvMinor: null,
      gaps: { historicClv: 'noMargin' },
    });
    const set = valueOf(rows, { margin: 0.7 });
    expect(accountIn(set, 'A')).toMatchObject({ grossMarginFrom: 'account', historicClvMinor: 4000 });
    expect(accountIn(set, 'B')).toMatchObject({ grossMarginFrom: 'set', grossMargin: 0.7 });
    expect(accountIn(set, 'B').historicClvMinor).toBeCloseTo(7000, 9);
  });

  it('takes the figure on the account where no subscription runs, and says so', () => {
    const value = valueOf({
      accounts: [{ key: 'A', mrr: 50 }, { key: 'B', mrr: 60 }, { key: 'C', mrr: 70 }, { key: 'D' }],
      subscriptions: [
        { account: 'B', startedOn: '2024-01-01', endedOn: '2025-12-31', mrr: 60 },
        { account: 'C', startedOn: '2024-01-01', mrr: 40 },
      ],
    });
    expect(value.accounts.map(({ key, mrrMinor, mrrFrom }) => [key, mrrMinor, mrrFrom])).toEqual([
      ['A', 5000, 'account'],
      ['B', 6000, 'account'],
      ['C', 4000, 'subscriptions'],
      ['D', null, null],
    ]);
    const about = (code: string) => value.notes.find((note) => note.code === code)?.accounts;
    expect(about('ownFigures')).toEqual([accountIn(value, 'A').id]);
    expect(about('allSubscriptionsEnded')).toEqual([accountIn(value, 'B').id]);
  });

  it('takes a retention that is set in place of its own', () => {
    const rows = { accounts: [{ key: 'A', mrr: 200, grossMargin: 0.5 }] };
    expect(accountIn(valueOf(rows), 'A').gaps).toMatchObject({ expectedClv: 'noRetention' });
    const value = valueOf(rows, { retention: 0.8, discount: 0.2 });
    // 1,200 × 0.8 ÷ (1 + 0.2 − 0.8) = 2,400.
    expect(accountIn(value, 'A').expectedClvMinor).toBeCloseTo(240_000, 6);
    expect(value.retention).toMatchObject({ value: 0.8, from: 'set', gap: 'noSubscriptions' });
  });

  it('pools the accounts of a currency: ratios of sums, not means of ratios', () => {
    const value = valueOf(
      {
        accounts: [
          { key: 'A', currency: 'EUR', mrr: 100, grossMargin: 1, cac: 100 },
          { key: 'B', currency: 'EUR', mrr: 100, grossMargin: 1, cac: 900 },
          { key: 'C', currency: 'EUR', mrr: 100, grossMargin: 1 },
          { key: 'D', currency: 'USD', mrr: 100, grossMargin: 1, cac: 100 },
        ],
      },
      { retention: 0.5, discount: 0 },
    );
    // Each: 1,200 × 0.5 ÷ 0.5 = 1,200. EUR: 2,400 ÷ 1,000 = 2.4 (the mean of 12 and 1.33 were 6.67); 1,000 ÷ 200 = 5.
    expect(value.worth).toMatchObject([
      {
        currency: 'EUR',
        expectedClv: { valueMinor: 360_000, accounts: 3 },
        cac: { valueMinor: 100_000, accounts: 2 },
        clvToCac: 2.4,
        paybackMonths: 5,
        clvToCacAccounts: [accountIn(value, 'A').id, accountIn(value, 'B').id],
      },
      { currency: 'USD', clvToCac: 12, paybackMonths: 1 },
    ]);
  });
});
