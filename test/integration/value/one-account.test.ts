/** One account valued by itself has the figures it has among all others, and the rows add up to them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountPage, accountWorth, valuePage } from '../../../electron/engine/pages/index.ts';
import { keepSettings } from '../../../electron/engine/value/index.ts';
import { isoOf, parseDay } from '../../../shared/dates.ts';
import { usualSettings } from '../../../shared/model/value-settings.ts';
import { runs, valueDay } from '../../helpers/value.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay(valueDay) as number;

const keys = ['A', 'B', 'C', 'D'] as const;
const day = fc.integer({ min: -900, max: 60 }).map((days) => isoOf(asOf + days));

const anyRows = fc.record({
  accounts: fc.tuple(
    ...keys.map((key) =>
      fc.record({
        key: fc.constant(key),
        currency: fc.constantFrom('EUR', 'USD', null),
        mrr: fc.option(fc.nat(100)),
        grossMargin: fc.option(fc.constantFrom(0, 0.5, 1)),
        cac: fc.option(fc.constantFrom(0, 100, 5000)),
        endedOn: fc.option(day, { freq: 2 }),
      }),
    ),
  ),
  subscriptions: fc.array(
    fc
      .record({
        account: fc.constantFrom(...keys),
        start: fc.integer({ min: -900, max: 60 }),
        length: fc.option(fc.nat(900)),
        mrr: fc.nat(100),
      })
      .map(({ account, start, length, mrr }) => ({
        account,
        startedOn: isoOf(asOf + start),
        endedOn: length === null ? null : isoOf(asOf + start + length),
        mrr,
      })),
    { maxLength: 8 },
  ),
  invoices: fc.array(
    fc.record({
      account: fc.constantFrom(...keys),
      issuedOn: day,
      dueOn: day,
      paidOn: fc.option(day),
      amount: fc.integer({ min: -300, max: 1000 }),
      currency: fc.constantFrom('EUR', 'USD', null),
    }),
    { maxLength: 8 },
  ),
});

describe('one account', () => {
  it('is worth the same by itself as among all others, whatever the rows', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom(undefined, 0.7),
        fc.constantFrom(undefined, 0.3),
        (rows, retention, margin) => {
          const { db } = workspaceWith(rows);
          const question = { asOf, retention, margin };
          const all = valuePage(db, question);
          for (const { id } of all.accounts) {
            const { value, retention: taken, discount } = accountWorth(db, { ...question, account: id });
            expect(value).toEqual(all.accounts.find((account) => account.id === id));
            expect({ taken, discount }).toEqual({ taken: all.retention, discount: all.discount });
          }
          // Over twelve months the retention taken is that of the accounts.
          const { startAccounts, keptAccounts } = all.logos;
          expect(all.retention).toMatchObject({ startAccounts, keptAccounts });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('has rows that add up to what was paid, part payments and paid credit notes among them', () => {
    const { db } = workspaceWith({
      accounts: [{ key: 'A', currency: 'EUR', grossMargin: 0.5 }],
      invoices: [
        { account: 'A', issuedOn: '2026-01-01', dueOn: '2026-01-31', paidOn: '2026-02-01', amount: 600 },
        { account: 'A', issuedOn: '2026-01-01', dueOn: '2026-01-31', paidOn: null, amount: 400 },
        { account: 'A', issuedOn: '2026-03-01', dueOn: '2026-03-31', paidOn: '2026-04-01', amount: -50 },
        { account: 'A', issuedOn: '2026-05-01', dueOn: '2026-05-31', paidOn: '2026-08-01', amount: 90 },
      ],
    });
    const [{ id } = { id: -1 }] = valuePage(db, { asOf }).accounts;
    const { value, rows } = accountWorth(db, { asOf, account: id });
    const paid = rows.invoices.filter((row) => row.paid).reduce((sum, row) => sum + row.amountMinor, 0);
    expect(paid).toBe(55_000);
    expect(value?.paid[0]?.paidMinor).toBe(paid);
    expect(value?.historicClvMinor).toBe(paid * 0.5);
    expect(rows.invoices.map(({ file, row }) => [file, row])).toEqual(
      [2, 3, 4, 5].map((row) => ['test.csv', row]),
    );
  });
});

describe('the account page', () => {
  it('shows the worth under the workspace’s own settings, and counts a changed row at once', () => {
    const { db } = workspaceWith({
      accounts: [{ key: 'A', currency: 'EUR', cac: 1000 }],
      subscriptions: [runs('A', 100), runs('B', 50), runs('C', 50, ['2024-01-01', '2026-01-31'])],
    });
    const [{ id } = { id: -1 }] = valuePage(db, { asOf }).accounts;
    const worth = () => accountPage(db, { account: id, asOf, workspaceName: 'test' }).worth;
    expect(worth().value?.gaps).toMatchObject({ expectedClv: 'noMargin', paybackMonths: 'noMargin' });
    keepSettings(db, { ...usualSettings, margin: 0.5 });
    // Two of three kept: 12 × 100 × 0.5 = 600 a year, × 2/3 ÷ (1.1 − 2/3).
    expect(worth().retention).toMatchObject({ startAccounts: 3, keptAccounts: 2 });
    expect(worth().value?.expectedClvMinor).toBeCloseTo((60_000 * (2 / 3)) / (1.1 - 2 / 3), 6);
    expect(worth().value?.paybackMonths).toBe(20);
    db.exec('UPDATE subscriptions SET ended_on = NULL');
    expect(worth().retention).toMatchObject({ startAccounts: 3, keptAccounts: 3, value: 1 });
  });
});
