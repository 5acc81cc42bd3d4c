/** Tables of several batches: what is stored must not depend on how it was stored. */
import { describe, expect, it } from 'vitest';
import { countsOf, emptyWorkspace, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';

const heading = 'account,ticket id,opened,category';
const many = 120_000;

const ticket = (number: number, category = 'billing'): string =>
  `A${number % 300},T-${number},2026-01-${String(1 + (number % 28)).padStart(2, '0')} 0${number % 10}:15,${category}`;

const tickets = (from: number, to: number, category?: string): string[] =>
  Array.from({ length: to - from }, (_, i) => ticket(from + i, category));

const usage = (count: number, day: (row: number) => string): string =>
  linesOf(
    'account,date,person,feature,events,session id',
    ...Array.from(
      { length: count },
      (_, i) => `A${i % 300},${day(i)},P${i % 900},f${i % 7},${i % 9},s${i * 7919}`,
    ),
  );

describe('tables of several batches', () => {
  it('stores each key once and takes the later row of a key that comes twice, near or far', async () => {
    const workspace = emptyWorkspace();
    const rows = [...tickets(0, many), ticket(many - 1, 'login'), ticket(5, 'login'), ticket(7)];
    const table = onlyTable(await importTexts(workspace, { 'tickets.csv': [heading, ...rows, ''].join('\n') }));
    expect(countsOf(table)).toEqual({ rows: many + 3, imported: many, updated: 2, unchanged: 1, rejected: 0 });
    expect(rowsOf(workspace, 'SELECT count(*) AS n, count(DISTINCT key) AS keys FROM tickets')).toEqual([
      { n: many, keys: many },
    ]);
    const wanted = `SELECT key, category, source_row FROM tickets WHERE key IN ('T-5', 'T-7', 'T-${many - 1}') ORDER BY key`;
    expect(rowsOf(workspace, wanted)).toEqual([
      { key: `T-${many - 1}`, category: 'login', source_row: many + 2 },
      { key: 'T-5', category: 'login', source_row: many + 3 },
      { key: 'T-7', category: 'billing', source_row: 9 },
    ]);
  }, 120_000);

  it('finds stored keys again among new ones, whatever the batch', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'old.csv': linesOf(heading, ...tickets(0, 4_000)) });
    const rows = [...tickets(2_000, 3_000, 'login'), ...tickets(3_000, 8_000)];
    const table = onlyTable(await importTexts(workspace, { 'new.csv': linesOf(heading, ...rows) }));
    expect(countsOf(table)).toEqual({
      rows: 6_000,
      imported: 4_000,
      updated: 1_000,
      unchanged: 1_000,
      rejected: 0,
    });
  }, 120_000);

  it('changes nothing when the rows come again in another order, and keeps those that are new', async () => {
    const workspace = emptyWorkspace();
    const day = (row: number): string => `2026-0${1 + (row % 6)}-${10 + (row % 17)}`;
    const text = usage(many, day);
    const first = onlyTable(await importTexts(workspace, { 'usage.csv': text }));
    expect(first.imported).toBe(many);
    const [top = '', ...rest] = text.trimEnd().split('\n');
    const again = [top, ...rest.toReversed(), 'A1,2026-03-03,P1,new,1,s0'];
    const second = onlyTable(await importTexts(workspace, { 'again.csv': again.join('\n') }));
    expect(countsOf(second)).toEqual({
      rows: many + 1,
      imported: 1,
      updated: 0,
      unchanged: many,
      rejected: 0,
    });
  }, 120_000);

  it('gives refused rows back whole, with the columns that nobody asks for', async () => {
    const workspace = emptyWorkspace();
    const text = `${usage(70_000, () => '2026-02-03')}A1,no day,P1,f1,1,the session\n`;
    const table = onlyTable(await importTexts(workspace, { 'usage.csv': text }));
    expect([table.imported, table.rejected]).toEqual([70_000, 1]);
    expect(rowsOf(workspace, 'SELECT "row", cells FROM rejected_rows')).toEqual([
      { row: 70_002, cells: JSON.stringify(['A1', 'no day', 'P1', 'f1', '1', 'the session']) },
    ]);
  }, 120_000);

  it('lets the whole of a table decide what its first rows leave open', async () => {
    const workspace = emptyWorkspace();
    const early = usage(60_000, (row) => `0${1 + (row % 9)}/0${1 + (row % 7)}/2026`);
    const text = `${early}A1,02/25/2026,P1,f1,1,s\n`;
    const table = onlyTable(await importTexts(workspace, { 'usage.csv': text }));
    expect([table.imported, table.rejected, table.assumed]).toEqual([60_001, 0, []]);
    expect(rowsOf(workspace, 'SELECT max(date) - min(date) AS days FROM usage')).toEqual([{ days: 249 }]);
  }, 120_000);
});
