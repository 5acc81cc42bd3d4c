import { describe, expect, it } from 'vitest';
import { score } from '../../../electron/commands/score.ts';
import type { AccountScore } from '../../../shared/model/score.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { workspaceFile } from '../../helpers/two-customers.ts';

/** What the contract of the command line promises of every account and metric. */
const accountFields =
  'key name score band computedBand coverage range momentum variant caps dimensions traits'.split(' ');
const metricFields = 'key value unit n newest state score band weight contribution'.split(' ');

describe('nabiz score', () => {
  it('prints the document of the contract, at the newest fact unless told', async () => {
    const { code, document } = await runCommand(score, workspaceFile(), '--json');
    expect(code).toBe(0);
    expect(Object.keys(document).toSorted()).toEqual(['accounts', 'asOf', 'model']);
    expect(document).toMatchObject({ asOf: '2026-06-10', model: { name: 'Standard', version: 1 } });
    const [first, second, ...others] = document['accounts'] as unknown as readonly AccountScore[];
    expect([first?.key, second?.key, others]).toEqual(['A-1', 'B-2', []]);
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(accountFields));
    const metric = first?.dimensions[0]?.metrics[0] ?? {};
    expect(Object.keys(metric)).toEqual(expect.arrayContaining(metricFields));
  });

  it('finds an account by key or name, however it is spelled, and prints a table', async () => {
    const file = workspaceFile();
    const byName = await runCommand(score, file, '--account', 'ISIK ÇELİK');
    // A head, names of the columns, the account, and what the mark behind its momentum means.
    expect(byName.lines).toHaveLength(4);
    expect(byName.lines[2]).toMatch(/^A-1 +Işık Çelik +\w+/);
    expect((await runCommand(score, file, '--account', 'a-1')).lines).toEqual(byName.lines);
  });

  it('says which account is not there, and which was no customer', async () => {
    const file = workspaceFile();
    await expect(runCommand(score, file, '--account', 'C')).rejects.toMatchObject({
      code: 'account.unknown',
      detail: { account: 'C' },
    });
    await expect(runCommand(score, file, '--account', 'B-2', '--as-of', '2026-04-30')).rejects.toMatchObject({
      code: 'account.notScored',
      detail: { account: 'גליל' },
    });
  });
});
