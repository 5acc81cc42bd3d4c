import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../electron/commands/explain.ts';
import { score } from '../../../electron/commands/score.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import type { AccountScore } from '../../../shared/model/score.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { fill, temporaryFolder } from '../../helpers/workspace.ts';

/** What the contract of the command line promises of every account and metric. */
const accountFields =
  'key name score band computedBand coverage range momentum variant caps dimensions traits'.split(' ');
const metricFields = 'key value unit n newest state score band weight contribution'.split(' ');

/** A workspace file with two customers, closed again. */
const workspaceFile = (): string => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const { db, close } = createWorkspace(path);
  fill(db, {
    accounts: [
      { key: 'A-1', name: 'Işık Çelik', startedOn: '2026-01-01' },
      { key: 'B-2', name: 'גליל', startedOn: '2026-05-01' },
    ],
    usage: [
      { account: 'A-1', date: '2026-03-01', events: 10 },
      { account: 'A-1', date: '2026-06-10', events: 2 },
      { account: 'B-2', date: '2026-06-10' },
    ],
  });
  close();
  return path;
};

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
    expect(byName.lines).toHaveLength(3);
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

describe('nabiz explain', () => {
  it('prints contributions, levers, the path to green and the change', async () => {
    const { document } = await runCommand(
      explain,
      workspaceFile(),
      '--account',
      'A-1',
      '--from',
      '2026-03-31',
      '--json',
    );
    expect(document).toMatchObject({
      asOf: '2026-06-10',
      key: 'A-1',
      change: { fromDate: '2026-03-31', toDate: '2026-06-10', modelEdits: 0 },
    });
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining(['contributions', 'levers', 'pathToGreen', 'traits']),
    );
  });

  it('prints them as text', async () => {
    const { lines } = await runCommand(explain, workspaceFile(), '--account', 'A-1', '--from', '2026-03-31');
    expect(lines[0]).toMatch(/^Işık Çelik: \w+, \d+ \(\d+ to \d+, coverage \d+ %\), as of 2026-06-10$/);
    expect(lines.some((line) => line.startsWith('From 2026-03-31 to 2026-06-10:'))).toBe(true);
  });

  it('asks for two dates in their order', async () => {
    const dates = ['--from', '2026-06-10', '--to', '2026-03-31'];
    await expect(runCommand(explain, workspaceFile(), '--account', 'A-1', ...dates)).rejects.toMatchObject({
      code: 'usage',
      detail: { problem: expect.stringContaining('2026-03-31') },
    });
  });

  it('asks for the account', async () => {
    await expect(runCommand(explain, workspaceFile())).rejects.toMatchObject({ code: 'usage' });
  });
});
