/** The table of accounts as a spreadsheet takes it, and the sentences about where an account's numbers are from. */
import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../renderer/features/value/formulas/sources-of.ts';
import { worthTable } from '../../../renderer/features/value/worth/accounts/worth-table.ts';
import { formatFor } from '../../../shared/format.ts';
import { translator } from '../../../shared/i18n/index.ts';
import type { AccountInValue, WorthOfAccount } from '../../../shared/model/value-page.ts';

const t = translator('en');
const words = { t, format: formatFor('en') };

const row: AccountInValue = {
  id: 1,
  key: 'A',
  name: '=Alpha',
  group: 'Large',
  currency: 'EUR',
  mrrMinor: 130_050,
  grossMargin: 0.7,
  cacMinor: null,
  historicClvMinor: 700_035.4,
  historicCurrency: 'USD',
  expectedClvMinor: 4_914_000,
  clvToCac: null,
  paybackMonths: 4.2857,
  band: 'amber',
  renewalOn: null,
  gaps: { clvToCac: 'noCost' },
};

describe('the copied table', () => {
  it('holds numbers as numbers, each money beside its currency, blanks where nothing is known', () => {
    const table = worthTable([row], { t, hasGroups: true });
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Key',
      'Account',
      'Group',
      'Light',
      'Currency',
      'MRR',
      'Margin',
      'CAC',
      'Historic CLV',
      'Paid in',
      'Expected CLV',
      'CLV : CAC',
      'Payback, months',
    ]);
    expect(table.rows).toEqual([
      ['A', '=Alpha', 'Large', 'Amber', 'EUR', 1300.5, 0.7, null, 7000.35, 'USD', 49_140, null, 4.29],
    ]);
  });

  it('has no column for groups where there are none', () => {
    const { columns, rows } = worthTable([row], { t, hasGroups: false });
    expect(columns.map(({ heading }) => heading)).not.toContain('Group');
    expect(rows[0]).toHaveLength(columns.length);
  });
});

describe('where the numbers are from', () => {
  const sums = { paidMinor: 100_000, invoices: 2, openMinor: 5_000, openInvoices: 1 };
  const worth: WorthOfAccount = {
    discount: 0.1,
    marginTaken: 0.7,
    retention: { value: 0.9, from: 'workspace', startAccounts: 10, keptAccounts: 9, gap: null },
    value: {
      ...row,
      currencyFrom: 'invoices',
      mrrFrom: 'subscriptions',
      runningSubscriptions: 2,
      grossMarginFrom: 'set',
      historicClvToCac: null,
      paid: [{ currency: 'EUR', ...sums, creditNotes: 1, openCreditNotes: 1, historicClvMinor: 70_000 }],
    },
  };

  it('says what is in the figures and what is not yet', () => {
    expect(sourcesOf(worth, words)).toEqual([
      'Paid: €1,000.00 in 2 invoices.',
      '1 paid credit note is taken off.',
      '€50.00 in 1 invoice is open and not in it yet.',
      '1 credit note has no payment date and is not taken off yet.',
      'MRR: of 2 running subscriptions.',
      'Margin: the one set for accounts that have none.',
      'Currency: that of all its invoices, the account names none.',
      'r: 9 of 10 accounts kept over twelve months.',
    ]);
  });

  it('says of one figure what it is made of', () => {
    expect(sourcesOf(worth, words, 'paybackMonths')).toEqual([
      'MRR: of 2 running subscriptions.',
      'Margin: the one set for accounts that have none.',
    ]);
    expect(sourcesOf({ ...worth, value: null }, words)).toEqual([]);
  });
});
