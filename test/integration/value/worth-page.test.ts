/** The page shows the command line's figures, and parting accounts neither adds to them nor takes any away. */
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { value } from '../../../electron/commands/value.ts';
import { inUnits } from '../../../electron/commands/value-document.ts';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import type { WorthSum } from '../../../shared/model/account-value.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { runs, valueDay, valueOf } from '../../helpers/value.ts';
import { type Row, type Rows, workspaceWith } from '../../helpers/workspace.ts';

const invoice = (account: string, amount: number, currency: string | null): Row => ({
  account,
  issuedOn: '2026-01-01',
  dueOn: '2026-01-31',
  paidOn: '2026-02-01',
  amount,
  currency,
});

/** Several currencies, one account paid in two, one without a margin, a credit note, an open invoice. */
const rows: Rows = {
  accounts: [
    { key: 'A', currency: 'EUR', grossMargin: 0.5, cac: 1000, segment: 'Large' },
    { key: 'B', currency: 'TRY', grossMargin: 0.8, cac: 0, segment: 'Small' },
    { key: 'C', currency: 'EUR', cac: 500, segment: 'Small' },
    { key: 'D', currency: 'EUR', grossMargin: 0.6, cac: 300, segment: 'Small' },
  ],
  subscriptions: [runs('A', 200), runs('B', 3000), runs('C', 100, ['2024-01-01', '2026-01-31']), runs('D', 50)],
  invoices: [
    invoice('A', 1200, 'EUR'),
    invoice('A', -200, 'EUR'),
    { ...invoice('A', 400, 'EUR'), paidOn: null },
    invoice('B', 100, 'EUR'),
    invoice('B', 9000, 'TRY'),
    invoice('D', 70, 'EUR'),
  ],
};

describe('the page of the success measures', () => {
  it('has the command line’s figures, under the same settings', async () => {
    const workspace = workspaceWith(rows);
    workspace.close();
    const settings = ['--by', 'segment', '--margin', '0.4', '--discount', '12%'] as const;
    const { document } = await runCommand(value, workspace.path, '--as-of', valueDay, ...settings, '--json');
    const calls = makeEngineCalls(() => undefined);
    await calls['workspace.open']({ path: workspace.path });
    onTestFinished(async () => void (await calls['workspace.close']({})));
    const page = await calls['value.open']({ asOf: valueDay, by: 'segment', margin: 0.4, discount: 0.12 });
    const { settings: taken, groupings, accounts, ...shared } = page;
    expect(document).toMatchObject(inUnits(shared) as object);
    // The list's rows are the command line's with fewer fields.
    expect(document).toMatchObject({ accounts: inUnits(accounts) as object[] });
    expect(taken).toMatchObject({ by: 'segment', margin: 0.4, discount: 0.12 });
    expect(groupings).toContain('segment');
    expect(accounts.map(({ key, gaps }) => [key, gaps])).toEqual([
      ['A', {}],
      // Paid in two currencies, and won for nothing.
      ['B', { historicClv: 'mixedCurrencies', clvToCac: 'zeroCost', historicClvToCac: 'mixedCurrencies' }],
      ['C', expect.objectContaining({ historicClv: 'noInvoices' })],
      ['D', {}],
    ]);
  });
});

describe('worth parted by a field', () => {
  const account = fc.record({
    segment: fc.constantFrom('Large', 'Small', null),
    currency: fc.constantFrom('EUR', 'USD', null),
    mrr: fc.option(fc.nat(100)),
    grossMargin: fc.option(fc.constantFrom(0, 0.25, 0.5, 1)),
    cac: fc.option(fc.constantFrom(0, 50, 400)),
    paid: fc.option(fc.nat(5000)),
  });

  it('adds up to the whole of each currency, and its ratios are over the same accounts', () => {
    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 7 }), (accounts) => {
        const own: Rows = {
          accounts: accounts.map(({ paid: _, ...row }, i) => ({ key: `A${i}`, ...row })),
          invoices: accounts.flatMap(({ paid, currency }, i) =>
            paid === null ? [] : [invoice(`A${i}`, paid, currency)],
          ),
        };
        const [whole, parted] = [
          valueOf(own, { retention: 0.8 }),
          valueOf(own, { retention: 0.8, by: 'segment' }),
        ];
        for (const row of whole.worth) {
          const parts = parted.worth.filter(({ currency }) => currency === row.currency);
          for (const name of ['historicClv', 'expectedClv', 'cac'] as const) {
            const sum = (of: (part: WorthSum) => number) =>
              parts.reduce((total, part) => total + of(part[name]), 0);
            expect(sum(({ valueMinor }) => valueMinor)).toBeCloseTo(row[name].valueMinor, 4);
            expect(sum((part) => part.accounts)).toBe(row[name].accounts);
          }
          for (const ids of ['clvToCacAccounts', 'paybackAccounts'] as const)
            expect(parts.flatMap((part) => part[ids]).toSorted()).toEqual(row[ids].toSorted());
        }
        const currencies = new Set(parted.worth.map(({ currency }) => currency));
        expect([...currencies].toSorted()).toEqual(whole.worth.map(({ currency }) => currency).toSorted());
      }),
      { numRuns: 12 },
    );
  });
});
