/** Cells that hold more than a figure can, or nothing that a figure is. */
import { describe, expect, it } from 'vitest';
import { countsOf, emptyWorkspace, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';

describe('figures that are none', () => {
  it('leave a count of uses at the one that a row without a count stands for', async () => {
    const workspace = emptyWorkspace();
    const cells = ['3', '9999-12-31', 'many', '', '7', '7', '2', '5', '7', '7'];
    const rows = cells.map((cell, i) => `A1,2026-01-${10 + i},Offers,${cell}`);
    const usage = linesOf('Customer ID,Date,Feature,Event count', ...rows);
    const table = onlyTable(await importTexts(workspace, { 'usage.csv': usage }));
    expect(countsOf(table)).toMatchObject({ imported: 10, rejected: 0 });
    expect(table.issues.map(({ row, code }) => [row, code])).toEqual([
      [3, 'number.unreadable'],
      [4, 'number.unreadable'],
    ]);
    const stored = rowsOf(workspace, 'SELECT events FROM usage ORDER BY date');
    expect(stored.map(({ events }) => events)).toEqual([3, 1, 1, 1, 7, 7, 2, 5, 7, 7]);
  });

  it.each([
    ['1e308', 'value.outOfRange'],
    ['99999999999999999999', 'value.outOfRange'],
    ['-90071992547409930', 'value.outOfRange'],
    ['9'.repeat(99), 'value.outOfRange'],
    ['9'.repeat(400), 'number.unreadable'],
    ['1e999', 'number.unreadable'],
  ])('are said to be so: %s', async (figure, code) => {
    const workspace = emptyWorkspace();
    const accounts = linesOf('key,name,MRR,seats', 'A1,Acme,10,5', `A2,Bolt,${figure},7`);
    const table = onlyTable(await importTexts(workspace, { 'accounts.csv': accounts }));
    expect(table.issues.map((issue) => issue.code)).toEqual([code]);
    expect(rowsOf(workspace, 'SELECT mrr_minor, seats FROM accounts ORDER BY key')).toEqual([
      { mrr_minor: 1000, seats: 5 },
      { mrr_minor: null, seats: 7 },
    ]);
  });

  it('do not keep the others of an account that is already there from being stored', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'a.csv': linesOf('key,name,MRR,seats', 'A1,Acme,10,5') });
    const again = linesOf('key,name,MRR,seats', 'A1,Acme,1e30,6');
    expect((await importTexts(workspace, { 'a.csv': again })).files[0]?.error).toBeNull();
    expect(rowsOf(workspace, 'SELECT seats FROM accounts')).toEqual([{ seats: 6 }]);
  });
});
