import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../shared/dates.ts';
import {
  amountCases,
  dateCases,
  monthCases,
  yesCases,
  type ValueCase,
} from '../../fixtures/import-cases/values.ts';
import { emptyWorkspace, importTexts, inspectText, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';

interface Table {
  readonly name: string;
  readonly headings: readonly string[];
  /** The cells of a row around the one that the case is about. */
  readonly row: (cell: string, at: number) => readonly string[];
  readonly sql: string;
  readonly value: (stored: number) => number | string;
}

const figure = (stored: number): number => stored;

const tables: Readonly<Record<ValueCase['type'], Table>> = {
  amount: {
    name: 'invoices.csv',
    headings: ['account', 'key', 'dueOn', 'amount'],
    row: (cell, at) => ['A1', `I${at}`, '2026-01-05', cell],
    sql: 'SELECT source_row AS row, amount_minor / 100.0 AS value FROM invoices',
    value: figure,
  },
  date: {
    name: 'invoices.csv',
    headings: ['account', 'key', 'dueOn', 'amount'],
    row: (cell, at) => ['A1', `I${at}`, cell, '5'],
    sql: 'SELECT source_row AS row, due_on AS value FROM invoices',
    value: isoOf,
  },
  month: {
    name: 'measurements.csv',
    headings: ['account', 'date', 'metric', 'value'],
    row: (cell, at) => [`A${at}`, cell, 'health', '5'],
    sql: 'SELECT source_row AS row, date AS value FROM measurements',
    value: isoOf,
  },
  yes: {
    name: 'referrals.csv',
    headings: ['account', 'date', 'name', 'converted'],
    row: (cell, at) => ['A1', '2026-01-05', `N${at}`, cell],
    sql: 'SELECT source_row AS row, converted AS value FROM referrals',
    value: figure,
  },
};

const lineOf = (cells: readonly string[], delimiter: string): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)}\n`;

/** What is stored of each cell of a column, in the order of the rows. */
const storedOf = async ({ type, cells, delimiter = '\t', locale }: ValueCase) => {
  const { name, headings, row, sql, value } = tables[type];
  const workspace = emptyWorkspace();
  const text = [headings, ...cells.map(row)].map((line) => lineOf(line, delimiter)).join('');
  await importTexts(workspace, { [name]: text }, { locale });
  const rows = new Map(rowsOf(workspace, sql).map((stored) => [stored['row'], stored['value']]));
  return cells.map((_, at) => {
    const stored = rows.get(at + 2);
    if (stored === undefined) return 'rejected';
    return stored === null ? null : value(Number(stored));
  });
};

const catalogues = {
  amounts: amountCases,
  dates: dateCases,
  'months and quarters': monthCases,
  'yes and no': yesCases,
};

describe.each(Object.entries(catalogues))('a column of %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('is read by all its cells: %s', async (_name, one) => {
    expect(await storedOf(one)).toEqual(one.stored);
  });

  it.each(cases.map((one) => [one.name, one] as const))(
    'is read the same upside down: %s',
    async (_name, one) => {
      const turned = { ...one, cells: one.cells.toReversed() };
      expect(await storedOf(turned)).toEqual(one.stored.toReversed());
    },
  );
});

it('reads names and keys without marks that cannot be seen', async () => {
  const workspace = emptyWorkspace();
  await importTexts(workspace, {
    'accounts.csv': linesOf('key,name', '\u200e0301,\u200fאלון בע״מ\u200f'),
    'tickets.csv': linesOf(
      'ticket id,account,opened at',
      'T\u200b1,אלון בע״מ,2026-01-05',
      'T2,\ufeff0301,2026-01-05',
    ),
  });
  expect(rowsOf(workspace, 'SELECT key, name FROM accounts')).toEqual([{ key: '0301', name: 'אלון בע״מ' }]);
  expect(rowsOf(workspace, 'SELECT DISTINCT account_id FROM tickets')).toEqual([{ account_id: 1 }]);
  expect(rowsOf(workspace, 'SELECT key FROM tickets ORDER BY id')).toEqual([{ key: 'T1' }, { key: 'T2' }]);
});

it('reads currencies as their codes, however they are written', async () => {
  const workspace = emptyWorkspace();
  const written = ['TL', '₺', 'TRL', 'try', 'Türk Lirası', '$', '€', 'ש"ח', 'CHF', 'Diğer'];
  const lines = written.map((currency, i) => `Acme;F${i};2026-01-05;100;${currency.replaceAll('"', '״')}`);
  const text = linesOf('Müşteri;Fatura No;Vade;Tutar;Para Birimi', ...lines);
  await importTexts(workspace, { 'faturalar.csv': text });
  expect(
    rowsOf(workspace, 'SELECT currency FROM invoices ORDER BY id').map(({ currency }) => currency),
  ).toEqual(['TRY', 'TRY', 'TRY', 'TRY', 'TRY', 'USD', 'EUR', 'ILS', 'CHF', 'Diğer']);
});

describe('numbers that a cell settles', () => {
  it.each([['12.50'], ['"$1,234.50"'], ['(99.00)'], ['"1,234,567"']])(
    'are asked nothing about: %s',
    async (amount) => {
      const text = linesOf('account,key,dueOn,amount', `A1,I1,2026-01-05,${amount}`);
      expect((await inspectText('invoices.csv', text)).questions).toEqual([]);
      expect(onlyTable(await importTexts(emptyWorkspace(), { 'invoices.csv': text })).assumed).toEqual([]);
    },
  );
});

it('says what is written in a required cell that counts as blank', async () => {
  const text = linesOf(
    'Müşteri;Fatura No;Vade;Tutar',
    'yok;F1;2026-01-05;100',
    'Akme;F2;-;100',
    ';F3;2026-01-05;1',
  );
  const { issues } = onlyTable(await importTexts(emptyWorkspace(), { 'faturalar.csv': text }));
  expect(issues.map(({ row, column, value }) => [row, column, value])).toEqual([
    [2, 'Müşteri', 'yok'],
    [3, 'Vade', '-'],
    [4, 'Müşteri', null],
  ]);
});
