import { describe, expect, it } from 'vitest';
import type { AccountDecision } from '../../../shared/import/index.ts';
import { emptyWorkspace, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import {
  decisionsIn,
  ownersOf,
  threeAccounts,
  usageOf,
  withThreeAccounts,
} from '../../helpers/named-accounts.ts';
import { scoresAndReasons, undo } from '../../helpers/undo.ts';

const same = (text: string, account: string): AccountDecision => ({ text, decision: 'same', account });

describe('taking back an import that came with decisions', () => {
  it('leaves nothing of the accounts that it brought', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'first.csv': usageOf('Ege') });
    const before = scoresAndReasons(workspace);
    const files = { 'accounts.csv': threeAccounts, 'usage.csv': usageOf('Turk Telekom') };
    const { import: id } = await importTexts(workspace, files, { decisions: [same('Turk Telekom', 'K1')] });
    await undo(workspace, Number(id));
    expect(scoresAndReasons(workspace)).toBe(before);
    expect(decisionsIn(workspace)).toEqual([]);
  });

  it('makes way for deciding later', async () => {
    const workspace = await withThreeAccounts();
    const files = { 'usage.csv': usageOf('Turk Telekom') };
    const { import: id } = await importTexts(workspace, files);
    await undo(workspace, Number(id));
    await importTexts(workspace, files, { decisions: [same('Turk Telekom', 'K1')] });
    expect(ownersOf(workspace)).toEqual(['K1']);
    expect(rowsOf(workspace, 'SELECT key FROM accounts WHERE declared = 0')).toEqual([]);
  });

  it('gives an account that was only named its name back, and the decision still holds', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'usage.csv': usageOf('Turk Telekom') });
    const list = { 'accounts.csv': linesOf('key,name', 'T7,Türk Telekomünikasyon') };
    const { import: id } = await importTexts(workspace, list, {
      decisions: [same('Türk Telekomünikasyon', 'Turk Telekom')],
    });
    expect(ownersOf(workspace)).toEqual(['T7']);
    await undo(workspace, Number(id));
    expect(ownersOf(workspace)).toEqual(['Turk Telekom']);
    await importTexts(workspace, list);
    await importTexts(workspace, { 'more.csv': usageOf('Turk Telekom', 'Turk Telekom') });
    expect(ownersOf(workspace)).toEqual(['T7', 'T7']);
  });
});
