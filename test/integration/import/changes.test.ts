/** What an import says it would change, before anything is stored, and what it changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RowChange } from '../../../shared/import/index.ts';
import { countsOf, emptyWorkspace, importTexts, linesOf, onlyTable } from '../../helpers/import.ts';
import { allRows } from '../../helpers/undo.ts';

const fieldsOf = (change: RowChange | undefined) =>
  Object.fromEntries((change?.fields ?? []).map(({ field, before, after }) => [field, [before, after]]));

const accounts = linesOf(
  'key,name,segment,mrr,startedOn,Region',
  'A1,Acme,Large,"1,250.50",2024-01-31,North',
  'A2,Bolt,Small,80,2024-02-29,South',
);
const newer = linesOf(
  'key,name,segment,mrr,startedOn,Region',
  'A1,Acme,,"1,300.00",2024-02-01,West',
  'A2,Bolt,Small,80,2024-02-29,South',
  'A3,Core,Small,12,2025-01-01,',
  ',Nobody,Small,1,2025-01-01,',
);

describe('a dry run', () => {
  it('says what would be added, changed, left and refused, and stores nothing', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    workspace.db.pragma('wal_checkpoint(TRUNCATE)');
    const before = { rows: allRows(workspace), bytes: readFileSync(workspace.path) };
    const result = await importTexts(workspace, { 'accounts.csv': newer }, { dryRun: true });
    expect(result.import).toBeNull();
    const table = onlyTable(result);
    expect(countsOf(table)).toEqual({ rows: 4, imported: 1, updated: 1, unchanged: 1, rejected: 1 });
    expect(table.changes.map(({ row, key }) => [row, key])).toEqual([[2, 'A1']]);
    expect(fieldsOf(table.changes[0])).toEqual({
      segment: ['Large', null],
      mrr: ['1250.50', '1300.00'],
      startedOn: ['2024-01-31', '2024-02-01'],
      Region: ['North', 'West'],
    });
    expect(allRows(workspace)).toEqual(before.rows);
    expect(readFileSync(workspace.path).equals(before.bytes)).toBe(true);
  });

  it('says the same as the import that follows it', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    const dry = onlyTable(await importTexts(workspace, { 'accounts.csv': newer }, { dryRun: true }));
    const real = onlyTable(await importTexts(workspace, { 'accounts.csv': newer }));
    expect(real).toEqual(dry);
  });
});

describe('changes', () => {
  it('name accounts by their keys, moments with their time, yes and no in words', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    const heading = 'account,key,openedOn,closedOn,failure';
    await importTexts(workspace, { 'tickets.csv': linesOf(heading, 'Acme,T1,2026-01-05T09:30,,no') });
    const result = await importTexts(workspace, {
      'tickets.csv': linesOf(heading, 'Bolt,T1,2026-01-05T09:45,2026-01-06T08:00,yes'),
    });
    expect(fieldsOf(onlyTable(result).changes[0])).toEqual({
      account: ['A1', 'A2'],
      openedOn: ['2026-01-05T09:30', '2026-01-05T09:45'],
      closedOn: [null, '2026-01-06T08:00'],
      failure: ['no', 'yes'],
    });
  });

  it('are listed up to a thousand and counted beyond', async () => {
    const lines = (seats: number): string =>
      linesOf('key,name,seats', ...Array.from({ length: 1_200 }, (_, i) => `K${i},Name ${i},${seats}`));
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': lines(1) });
    const table = onlyTable(await importTexts(workspace, { 'accounts.csv': lines(2) }));
    expect(table.updated).toBe(1_200);
    expect(table.changes).toHaveLength(1_000);
  });
});
