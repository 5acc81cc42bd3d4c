import { describe, expect, it } from 'vitest';
import type { AccountDecision, ImportResult } from '../../../shared/import/index.ts';
import { countsOf, emptyWorkspace, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';
import {
  decisionsIn,
  ownersOf,
  threeAccounts,
  usageOf,
  withThreeAccounts,
} from '../../helpers/named-accounts.ts';

const same = (text: string, account: string): AccountDecision => ({ text, decision: 'same', account });

const errorOf = (result: ImportResult) => result.files.find(({ error }) => error !== null)?.error;

describe('a decision', () => {
  it('sends the rows of a name to an account, now and in later imports', async () => {
    const workspace = await withThreeAccounts();
    const decisions = [same('Turk Telekom', 'K1')];
    const first = await importTexts(workspace, { 'usage.csv': usageOf('Turk Telekom') }, { decisions });
    expect(first.accounts).toEqual({ created: [], createdCount: 0, similar: [] });
    const second = await importTexts(workspace, { 'later.csv': usageOf('x', 'TÜRK TELEKOM') });
    expect(second.accounts.created).toEqual(['x']);
    expect(ownersOf(workspace)).toEqual(['K1', 'x', 'K1']);
    expect(decisionsIn(workspace)).toEqual([{ text: 'Turk Telekom', decision: 'same', account: 'K1' }]);
  });

  it('is not kept by a dry run', async () => {
    const workspace = await withThreeAccounts();
    const request = { decisions: [same('Turk Telekom', 'K1')], dryRun: true };
    const result = await importTexts(workspace, { 'usage.csv': usageOf('Turk Telekom') }, request);
    expect(result.accounts.createdCount).toBe(0);
    expect(decisionsIn(workspace)).toEqual([]);
  });

  it('for a new account makes one and ends the asking', async () => {
    const workspace = await withThreeAccounts();
    const decisions: AccountDecision[] = [{ text: 'Anadolu Lojistik A.Ş.', decision: 'new' }];
    const files = { 'usage.csv': usageOf('Anadolu Lojistik A.Ş.') };
    const { accounts: found } = await importTexts(workspace, files, { decisions });
    expect(found).toEqual({ created: ['Anadolu Lojistik A.Ş.'], createdCount: 1, similar: [] });
    expect(ownersOf(workspace)).toEqual(['Anadolu Lojistik A.Ş.']);
    expect(decisionsIn(workspace)).toEqual([{ text: 'Anadolu Lojistik A.Ş.', decision: 'new', account: null }]);
  });

  it('to skip leaves the rows out and says so', async () => {
    const workspace = await withThreeAccounts();
    const decisions: AccountDecision[] = [{ text: 'Test', decision: 'skip' }];
    const files = { 'usage.csv': usageOf('Test', 'K1', 'TEST') };
    const table = onlyTable(await importTexts(workspace, files, { decisions }));
    expect(countsOf(table)).toEqual({ rows: 3, imported: 1, updated: 0, unchanged: 0, rejected: 2 });
    expect(table.issues.map(({ row, code, value }) => [row, code, value])).toEqual([
      [2, 'account.skipped', 'Test'],
      [4, 'account.skipped', 'TEST'],
    ]);
    expect(rowsOf(workspace, "SELECT * FROM accounts WHERE folded_key = 'test'")).toEqual([]);
    const again = onlyTable(await importTexts(workspace, { 'again.csv': usageOf('test') }));
    expect(countsOf(again)).toMatchObject({ rejected: 1 });
  });

  it('gives way to a later one about the same name', async () => {
    const workspace = await withThreeAccounts();
    const files = { 'usage.csv': usageOf('Turk Telekom') };
    await importTexts(workspace, files, { decisions: [{ text: 'Turk Telekom', decision: 'skip' }] });
    await importTexts(workspace, files, {
      decisions: [same('TURK TELEKOM', 'K3'), same('turk telekom', 'K1')],
    });
    expect(ownersOf(workspace)).toEqual(['K1']);
    expect(decisionsIn(workspace)).toEqual([{ text: 'turk telekom', decision: 'same', account: 'K1' }]);
  });

  it('may be about an account that comes with the same files', async () => {
    const workspace = emptyWorkspace();
    const files = { 'usage.csv': usageOf('Turk Telekom'), 'accounts.csv': threeAccounts };
    await importTexts(workspace, files, { decisions: [same('Turk Telekom', 'K1')] });
    expect(ownersOf(workspace)).toEqual(['K1']);
    expect(decisionsIn(workspace)).toHaveLength(1);
  });

  it('about an account that is not there is an error, and nothing of the file is stored', async () => {
    const workspace = await withThreeAccounts();
    const files = { 'usage.csv': usageOf('K1', 'Turk Telekom') };
    const result = await importTexts(workspace, files, { decisions: [same('Turk Telekom', 'K9')] });
    expect(errorOf(result)).toMatchObject({
      code: 'decision.unknownAccount',
      message: expect.stringContaining('K9') as string,
    });
    expect(result.import).toBeNull();
    expect(ownersOf(workspace)).toEqual([]);
    expect(decisionsIn(workspace)).toEqual([]);
  });

  it('comes too late for rows that are stored under the name: they would count twice', async () => {
    const workspace = await withThreeAccounts();
    const files = { 'usage.csv': usageOf('Turk Telekom') };
    await importTexts(workspace, files);
    const result = await importTexts(workspace, files, { decisions: [same('Turk Telekom', 'K1')] });
    expect(errorOf(result)?.code).toBe('decision.alreadyStored');
    expect(ownersOf(workspace)).toEqual(['Turk Telekom']);
  });
});

describe('a decision about a row of a list of accounts', () => {
  const list = linesOf('key,name,segment', 'T7,Türk Telekomünikasyon,Large');

  it('is asked for where other tables named a near account before', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'usage.csv': usageOf('Turk Telekom') });
    const { accounts: found } = await importTexts(workspace, { 'accounts.csv': list });
    expect(found).toMatchObject({ created: [], createdCount: 0 });
    expect(found.similar).toMatchObject([
      {
        text: 'Türk Telekomünikasyon',
        file: 'accounts.csv',
        row: 2,
        rows: 1,
        candidates: [{ key: 'Turk Telekom' }],
      },
    ]);
  });

  it('fills in the account that was only named, whose former name goes on meaning it', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'usage.csv': usageOf('Turk Telekom') });
    const files = { 'accounts.csv': list, 'later.csv': usageOf('x', 'Turk Telekom', 'Türk Telekomünikasyon') };
    await importTexts(workspace, files, { decisions: [same('Türk Telekomünikasyon', 'Turk Telekom')] });
    await importTexts(workspace, { 'last.csv': usageOf('y', 'y', 'y', 'Turk Telekom', 'T7') });
    expect(
      rowsOf(workspace, "SELECT key, name, segment, declared FROM accounts WHERE key NOT IN ('x', 'y')"),
    ).toEqual([{ key: 'T7', name: 'Türk Telekomünikasyon', segment: 'Large', declared: 1 }]);
    expect(ownersOf(workspace).filter((key) => key === 'T7')).toHaveLength(5);
  });

  it('updates the account where the list has names for keys, and leaves known keys alone', async () => {
    const workspace = await withThreeAccounts();
    const names = linesOf('Account name,Segment', 'Turk Telekom,Large', 'K2,Small', 'Test,Small');
    const decisions: AccountDecision[] = [
      same('Turk Telekom', 'K1'),
      same('K2', 'K3'),
      { text: 'Test', decision: 'skip' },
    ];
    const table = onlyTable(await importTexts(workspace, { 'accounts.csv': names }, { decisions }));
    expect(countsOf(table)).toMatchObject({ updated: 2, rejected: 1 });
    expect(rowsOf(workspace, 'SELECT key, segment FROM accounts ORDER BY key')).toEqual([
      { key: 'K1', segment: 'Large' },
      { key: 'K2', segment: 'Small' },
      { key: 'K3', segment: null },
    ]);
  });
});
