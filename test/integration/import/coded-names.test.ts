/** What names beside customers' codes tell of accounts that are known already. */
import { describe, expect, it } from 'vitest';
import { accountsIn, invoices, rowsPerAccount, tickets } from '../../helpers/coded-tables.ts';
import { emptyWorkspace, importTexts, linesOf, onlyTable } from '../../helpers/import.ts';
import { undo } from '../../helpers/undo.ts';

describe('names beside codes', () => {
  it('leave the names of a list of accounts alone', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, {
      'invoices.csv': invoices('F-1,M-1,Akme Trade,2026-03-01,100'),
      'customers.csv': linesOf('Customer ID,Customer name,Segment', 'M-1,Akme Holding,Large'),
    });
    expect(accountsIn(workspace)).toEqual([{ key: 'M-1', name: 'Akme Holding', declared: 1 }]);
  });

  it('name accounts that a list has without names, and say nothing more once the list is taken back', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'customers.csv': linesOf('Customer ID,Segment,MRR', 'M-1,Large,10') });
    await importTexts(workspace, { 'invoices.csv': invoices('F-1,M-1,Akme Trade,2026-03-01,100') });
    expect(accountsIn(workspace)).toEqual([{ key: 'M-1', name: 'Akme Trade', declared: 1 }]);
    expect(await undo(workspace, 1)).toMatchObject({ removed: 1 });
    expect(accountsIn(workspace)).toEqual([{ key: 'M-1', name: 'Akme Trade', declared: 0 }]);
    await undo(workspace, 2);
    expect(accountsIn(workspace)).toEqual([]);
  });

  it('find accounts in a list that knows only names, and their codes mean them afterwards', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'customers.csv': linesOf('Customer,Segment,MRR', 'Akme Inc.,Large,10') });
    await importTexts(workspace, { 'invoices.csv': invoices('F-1,M-1,Akme,2026-03-01,100') });
    await importTexts(workspace, { 'tickets.csv': tickets('T-1,M-1,2026-03-01') });
    expect(rowsPerAccount(workspace)).toEqual([{ key: 'Akme Inc.', invoices: 1, tickets: 1 }]);
  });

  it('find accounts in a list with keys of another program', async () => {
    const workspace = emptyWorkspace();
    const list = linesOf('Customer ID,Customer name,Segment', 'C-77,Akme Inc.,Large', 'C-78,Beta,Large');
    await importTexts(workspace, { 'customers.csv': list });
    await importTexts(workspace, { 'invoices.csv': invoices('F-1,M-1,Akme,2026-03-01,100') });
    expect(rowsPerAccount(workspace)).toEqual([
      { key: 'C-77', invoices: 1, tickets: 0 },
      { key: 'C-78', invoices: 0, tickets: 0 },
    ]);
  });

  it('keep two customers of one name apart', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'tickets.csv': tickets('T-1,Akme,2026-03-01') });
    const rows = ['F-1,M-1,Akme,2026-03-01,100', 'F-2,M-2,Akme,2026-03-01,100'];
    await importTexts(workspace, { 'invoices.csv': invoices(...rows) });
    expect(accountsIn(workspace).map(({ key }) => key)).toEqual(['Akme', 'M-1', 'M-2']);
    const list = linesOf('Customer ID,Customer name,Segment', 'K-1,Gama,Large', 'K-2,Gama,Large');
    const next = emptyWorkspace();
    await importTexts(next, { 'customers.csv': list });
    await importTexts(next, {
      'invoices.csv': invoices('F-1,K-3,Gama,2026-03-01,100', 'F-2,K-1,Gama,2026-03-01,1'),
    });
    expect(accountsIn(next).map(({ key }) => key)).toEqual(['K-1', 'K-2', 'K-3']);
  });

  it('heed what was decided about the name', async () => {
    const workspace = emptyWorkspace();
    const decisions = [{ text: 'Test customer', decision: 'skip' }] as const;
    const text = invoices('F-1,M-1,Test customer,2026-03-01,100', 'F-2,M-2,Beta,2026-03-01,100');
    const table = onlyTable(await importTexts(workspace, { 'invoices.csv': text }, { decisions }));
    expect(table).toMatchObject({ imported: 1, rejected: 1 });
    expect(table.issues[0]).toMatchObject({ code: 'account.skipped' });
  });

  it('are asked about when they come close to another account', async () => {
    const workspace = emptyWorkspace();
    const list = linesOf('Customer ID,Customer name,Segment', 'C-77,Northwind Traders,Large');
    await importTexts(workspace, { 'customers.csv': list });
    const text = invoices('F-1,M-1,Nortwind Traders,2026-03-01,100');
    const { accounts } = await importTexts(workspace, { 'invoices.csv': text });
    expect(accounts.similar).toMatchObject([{ text: 'M-1', candidates: [{ key: 'C-77' }] }]);
  });

  it('are refused for anything but an account', async () => {
    const workspace = emptyWorkspace();
    const mapping = {
      tables: [
        {
          dataset: 'invoices' as const,
          fields: {
            account: 'Customer ID',
            key: { column: 'Invoice No', name: 'Customer name' },
            dueOn: 'Due date',
            amount: 'Amount',
          },
        },
      ],
    };
    const result = await importTexts(
      workspace,
      { 'invoices.csv': invoices('F-1,M-1,A,2026-03-01,1') },
      { mapping },
    );
    expect(result.files[0]?.error?.code).toBe('mapping.invalid');
  });
});
