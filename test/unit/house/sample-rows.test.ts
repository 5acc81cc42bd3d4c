/** The sample client's rows: as many as they were, and their numbers hang together. */
import { describe, expect, it } from 'vitest';
import { sampleTables } from '../../../build/samples/generate.ts';
import type { CellValue, Moment, Table } from '../../../build/samples/table.ts';
import { parseDay } from '../../../shared/dates.ts';

const { sheets, usage, surveys } = sampleTables();
const sheet = (name: string): Table => sheets.find((table) => table.name === name) as Table;

/** A column's values, top to bottom. */
const column = (table: Table, heading: string): readonly CellValue[] => {
  const index = table.columns.findIndex((candidate) => candidate.heading === heading);
  if (index < 0) throw new RangeError(`no column ${heading} in ${table.name}`);
  return table.rows.map((row) => row[index] ?? null);
};

const lastDay = parseDay('2026-10-31') as number;

describe('the rows', () => {
  it('are as many as they were', () => {
    const counts = Object.fromEntries([...sheets, usage, surveys].map(({ name, rows }) => [name, rows.length]));
    expect(counts).toEqual({
      Accounts: 60,
      People: 1108,
      Subscriptions: 240,
      Faturalar: 1321,
      Eğitimler: 2300,
      'Support tickets': 1753,
      הפניות: 11,
      Renewals: 111,
      Measurements: 436,
      Judgements: 228,
      'Nabiz sample usage': 62_660,
      'Nabiz sample surveys': 4000,
    });
  });

  it('name sixty accounts, each once, in letters of three languages', () => {
    const names = column(sheet('Accounts'), 'Company').map(String);
    expect(new Set(names).size).toBe(60);
    expect(names.filter((name) => /\p{Script=Hebrew}/u.test(name))).toHaveLength(16);
    for (const letter of 'ğüşıİöç') expect(names.some((name) => name.includes(letter))).toBe(true);
  });

  it('know every account and person that they name', () => {
    const accounts = new Set(column(sheet('Accounts'), 'Account ID'));
    const people = new Set([...column(sheet('People'), 'Person ID'), null]);
    const strangers = [...sheets, usage, surveys].flatMap((table) =>
      table.columns.flatMap(({ heading }) => {
        const known = {
          'Account ID': accounts,
          'Müşteri No': accounts,
          'מספר לקוח': accounts,
          'Person ID': people,
          Kullanıcı: people,
        }[heading];
        return known ? column(table, heading).filter((value) => !known.has(value)) : [];
      }),
    );
    expect(strangers).toEqual([]);
  });

  it('are not dated after the last day, but for dates that lie ahead by their nature', () => {
    const ahead = new Set(['Renewal date', 'Vade tarihi', 'Subscriptions End date']);
    const late = [...sheets, usage, surveys].flatMap((table) =>
      table.columns
        .filter(
          ({ heading, kind }) =>
            (kind === 'day' || kind === 'moment') &&
            !ahead.has(heading) &&
            !ahead.has(`${table.name} ${heading}`),
        )
        .filter(({ heading }) =>
          column(table, heading).some(
            (value) =>
              value !== null && (typeof value === 'object' ? (value as Moment).day : Number(value)) > lastDay,
          ),
        )
        .map(({ heading }) => `${table.name}: ${heading}`),
    );
    expect(late).toEqual([]);
  });

  it('use a seat only under a running contract', () => {
    const contracts = sheet('Subscriptions');
    const [accounts, starts, ends] = ['Account ID', 'Start date', 'End date'].map((heading) =>
      column(contracts, heading),
    );
    const runs = (account: CellValue, day: number): boolean =>
      contracts.rows.some(
        (_, i) => accounts?.[i] === account && Number(starts?.[i]) <= day && day <= Number(ends?.[i]),
      );
    const days = column(usage, 'Tarih');
    const users = column(usage, 'Müşteri No');
    const sample = days.flatMap((day, i) =>
      i % 500 === 0 ? [{ day: Number(day), account: users[i] ?? null }] : [],
    );
    expect(sample.length).toBeGreaterThan(100);
    expect(sample.filter(({ account, day }) => !runs(account, day))).toEqual([]);
  });

  it('bill what the contract says, month by month', () => {
    const contracts = sheet('Subscriptions');
    const prices = new Map<CellValue, Set<CellValue>>();
    const accounts = column(contracts, 'Account ID');
    for (const [i, price] of column(contracts, 'MRR').entries())
      prices.set(accounts[i] ?? null, (prices.get(accounts[i] ?? null) ?? new Set()).add(price));
    const invoices = sheet('Faturalar');
    const billed = column(invoices, 'Müşteri No');
    const wrong = column(invoices, 'Tutar').filter(
      (amount, i) => Number(amount) > 0 && !prices.get(billed[i] ?? null)?.has(amount),
    );
    expect(invoices.rows.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  it('keep answers on their scales', () => {
    const [scores, least, most] = ['Score', 'Scale min', 'Scale max'].map((heading) =>
      column(surveys, heading),
    );
    const off = scores?.filter(
      (score, i) => score !== null && (Number(score) < Number(least?.[i]) || Number(score) > Number(most?.[i])),
    );
    expect(off).toEqual([]);
  });
});
