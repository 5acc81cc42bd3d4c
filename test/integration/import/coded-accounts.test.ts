/** Tables that have a customer's code and name side by side, beside others that have only one of the two. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsIn, invoices, languages, rowsPerAccount, tickets } from '../../helpers/coded-tables.ts';
import { emptyWorkspace, importTexts, inspectText, linesOf, rowsOf } from '../../helpers/import.ts';
import { undo } from '../../helpers/undo.ts';

const both = [
  { key: 'M-1', invoices: 2, tickets: 1 },
  { key: 'M-2', invoices: 1, tickets: 1 },
];

describe.each(languages)('a code and a name side by side ($language)', ({ coded, named, code, name }) => {
  it('are one account', async () => {
    const table = await inspectText(...coded);
    expect(table.dataset).toBe('invoices');
    expect(table.mapping?.fields['account']).toEqual({ column: code, name });
  });

  it('make one account of each customer, whichever file comes first', async () => {
    for (const files of [
      [coded, named],
      [named, coded],
    ]) {
      const workspace = emptyWorkspace();
      for (const file of files) await importTexts(workspace, Object.fromEntries([file]));
      expect(rowsPerAccount(workspace)).toEqual(both);
      expect(accountsIn(workspace).map(({ declared }) => declared)).toEqual([0, 0]);
      const codes = linesOf('Ticket,Customer ID,Opened at', 'T-9,M-1,2026-02-05');
      await importTexts(workspace, { 'more.csv': codes }, { dataset: 'tickets' });
      expect(accountsIn(workspace)).toHaveLength(2);
    }
  });

  it('make one account of each customer when both files are imported at once', async () => {
    const workspace = emptyWorkspace();
    const result = await importTexts(workspace, Object.fromEntries([named, coded]));
    expect(rowsPerAccount(workspace)).toEqual(both);
    expect(result.accounts.createdCount).toBe(2);
    expect(result.accounts.similar).toEqual([]);
  });

  it('are taken back as if they had not been imported', async () => {
    const [workspace, alone] = [emptyWorkspace(), emptyWorkspace()];
    await importTexts(workspace, Object.fromEntries([named]));
    await importTexts(workspace, Object.fromEntries([coded]));
    await importTexts(alone, Object.fromEntries([named]));
    expect(await undo(workspace, 2)).toMatchObject({ restored: 0, kept: 0, removed: 3 });
    expect(accountsIn(workspace)).toEqual(accountsIn(alone));
    await importTexts(workspace, Object.fromEntries([coded]));
    expect(rowsPerAccount(workspace)).toEqual(both);
    await undo(workspace, 1);
    expect(accountsIn(workspace).map(({ key }) => key)).toEqual(['M-1', 'M-2']);
    await undo(workspace, 3);
    expect(accountsIn(workspace)).toEqual([]);
  });

  it('change nothing in a dry run', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, Object.fromEntries([named]));
    const before = rowsOf(workspace, 'SELECT * FROM accounts');
    await importTexts(workspace, Object.fromEntries([coded]), { dryRun: true });
    expect(rowsOf(workspace, 'SELECT * FROM accounts')).toEqual(before);
    expect(rowsOf(workspace, 'SELECT * FROM replaced_rows')).toEqual([]);
  });
});

const customers = ['Akme Inc.', 'Beta Ltd', 'Gama GmbH'];
const codedRow = fc.integer({ min: 0, max: 2 });
const plan = fc.array(
  fc.record({
    kind: fc.constantFrom('coded', 'named'),
    who: fc.array(codedRow, { minLength: 1, maxLength: 4 }),
  }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

describe('any files that call customers by name, or by code and name', () => {
  it('make one account of each customer, and leave none when all are taken back', async () => {
    await fc.assert(
      fc.asyncProperty(plan, fc.infiniteStream(fc.nat()), async (files, dice) => {
        const workspace = emptyWorkspace();
        for (const [at, { kind, who }] of files.entries()) {
          const rows = who.map((one, i) =>
            kind === 'coded'
              ? `F-${at}-${i},M-${one + 1},${customers[one]},2026-03-01,1`
              : `T-${at}-${i},${customers[one]},2026-03-01`,
          );
          const text = kind === 'coded' ? invoices(...rows) : tickets(...rows);
          const dataset = kind === 'coded' ? 'invoices' : 'tickets';
          await importTexts(workspace, { [`${dataset}.csv`]: text }, { dataset });
        }
        expect(accountsIn(workspace)).toHaveLength(new Set(files.flatMap(({ who }) => who)).size);
        const left = files.map((_, at) => at + 1);
        while (left.length > 0)
          await undo(workspace, left.splice((dice.next().value as number) % left.length, 1)[0] as number);
        expect(accountsIn(workspace)).toEqual([]);
        expect(rowsOf(workspace, `SELECT * FROM replaced_rows`)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
