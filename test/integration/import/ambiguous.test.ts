import { describe, expect, it } from 'vitest';
import { countsOf, emptyWorkspace, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';

describe('numbers and dates that fit two ways', () => {
  const text = linesOf('account,key,dueOn,amount', 'A1,I1,01/02/2026,"1.234"');

  it.each([
    [undefined, 20_485, 123],
    ['tr', 20_485, 123_400],
    ['en-US', 20_455, 123],
  ])('are read as the locale %s has them', async (locale, dueOn, amount) => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'invoices.csv': text }, { locale });
    expect(rowsOf(workspace, 'SELECT due_on, amount_minor FROM invoices')).toEqual([
      { due_on: dueOn, amount_minor: amount },
    ]);
  });

  it('are decided by the whole column, however far down the answer is', async () => {
    const workspace = emptyWorkspace();
    const rows = Array.from({ length: 6_000 }, (_, i) => `A1,I${i},01/02/2026,"1.234"`);
    const table = onlyTable(
      await importTexts(workspace, {
        'invoices.csv': linesOf('account,key,dueOn,amount', ...rows, 'A1,last,03/25/2026,"5,5"'),
      }),
    );
    expect(countsOf(table)).toMatchObject({ imported: 6_001, rejected: 0 });
    expect(rowsOf(workspace, 'SELECT DISTINCT due_on, amount_minor FROM invoices ORDER BY 1')).toEqual([
      { due_on: 20_455, amount_minor: 123_400 },
      { due_on: 20_537, amount_minor: 550 },
    ]);
  });
});
