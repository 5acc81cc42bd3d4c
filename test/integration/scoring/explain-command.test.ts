import { describe, expect, it } from 'vitest';
import { explain } from '../../../electron/commands/explain.ts';
import { explanationLines } from '../../../electron/commands/explain-lines.ts';
import { history } from '../../../electron/commands/history.ts';
import type { Db } from '../../../electron/engine/db/statements.ts';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';
import { explainAccount } from '../../../electron/engine/scoring/index.ts';
import { openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { DatedChange } from '../../../shared/model/change.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { HistoryPoint } from '../../../shared/model/score.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { workspaceWith } from '../../helpers/workspace.ts';
import { workspaceFile } from '../../helpers/two-customers.ts';

const storeModel = (db: Db, model: Model, at: string): void => {
  db.prepare('INSERT INTO models (name, version, definition, created_at) VALUES (?, ?, ?, ?)').run(
    model.name,
    model.version,
    JSON.stringify(model),
    at,
  );
};

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
    expect(lines[1]).toMatch(/^Why \w+: /);
    expect(lines[2]).toMatch(/^To green: /);
    expect(lines.some((line) => line.startsWith('From 2026-03-31 to 2026-06-10:'))).toBe(true);
    expect(lines.at(-1)).toMatch(/^ {2}sum /);
  });

  it('says of a green number without a light that more has to be known, not that nothing is left to do', () => {
    const month = (date: string) => ({ account: 'A', date, person: 'p', feature: 'x' });
    const { db } = workspaceWith({
      accounts: [{ key: 'A' }, { key: 'B' }],
      usage: ['2026-02-10', '2026-06-10'].map(month),
      invoices: [
        {
          account: 'B',
          key: 'I',
          issuedOn: '2026-05-01',
          dueOn: '2026-06-01',
          amount: 1,
          paidOn: '2026-05-20',
        },
      ],
      trainings: [
        { account: 'B', person: 'q', course: 'c', assignedOn: '2026-01-01', completedOn: '2026-02-01' },
      ],
    });
    const account = db.prepare("SELECT id FROM accounts WHERE key = 'A'").pluck().get() as number;
    const explanation = explainAccount(db, { account, asOf: parseDay('2026-06-10') as number });
    expect(explanation.score).toMatchObject({ band: 'unknown', computedBand: 'unknown' });
    expect(explanation.score.score).toBeGreaterThanOrEqual(75);
    expect(explanationLines(explanation)[2]).toBe('To green: more has to be known first');
  });

  it('asks for two dates in their order', async () => {
    const dates = ['--from', '2026-06-10', '--to', '2026-03-31'];
    await expect(runCommand(explain, workspaceFile(), '--account', 'A-1', ...dates)).rejects.toMatchObject({
      code: 'usage',
      detail: { problem: expect.stringContaining('2026-03-31') },
    });
  });

  it('asks for the account or a date, and for versions that are there', async () => {
    const file = workspaceFile();
    await expect(runCommand(explain, file)).rejects.toMatchObject({ code: 'usage' });
    const since = ['--from', '2026-03-31'];
    await expect(runCommand(explain, file, ...since, '--to-model', '7')).rejects.toMatchObject({
      code: 'usage',
      detail: { problem: expect.stringContaining('7') },
    });
    const first = runCommand(explain, file, ...since, '--from-model', 'first');
    await expect(first).rejects.toMatchObject({ code: 'usage' });
  });

  it('tells edits of the model from what happened', async () => {
    const file = workspaceFile();
    const { db, close } = openWorkspace(file);
    const metrics = defaultModel.metrics.map((metric) =>
      metric.key === 'daysSinceUse' ? { ...metric, weight: 9 } : metric,
    );
    storeModel(db, { ...defaultModel, version: 2, metrics }, '2026-05-01T10:00:00Z');
    close();
    const between = ['--account', 'A-1', '--from', '2026-03-31'];
    const { document } = await runCommand(explain, file, ...between, '--json');
    const change = document['change'] as unknown as DatedChange;
    expect(change.models).toMatchObject({ from: { version: 1 }, to: { version: 2 } });
    expect(change.modelEdits).not.toBe(0);
    const parts = change.metrics.reduce((total, metric) => total + metric.change, change.modelEdits);
    expect(parts).toBeCloseTo(change.change ?? NaN, 9);
    const { lines } = await runCommand(explain, file, ...between);
    expect(lines.some((line) => /^ {2}model .*version 1 → .*version 2/.test(line))).toBe(true);
    const same = await runCommand(explain, file, ...between, '--to-model', '1', '--json');
    expect(same.document['change']).toMatchObject({ modelEdits: 0 });
  });

  it('splits the change of the mean score, and says who is not in it', async () => {
    const { document } = await runCommand(explain, workspaceFile(), '--from', '2026-03-31', '--json');
    // B-2 started in May.
    expect(document).toMatchObject({ asOf: '2026-06-10', change: { accounts: 1, started: 1, left: 0 } });
    const { lines } = await runCommand(explain, workspaceFile(), '--from', '2026-03-31');
    expect(lines[0]).toMatch(/mean of 1 accounts with a score at both dates$/);
  });

  it('says which lights hang on which weight', async () => {
    const { document } = await runCommand(explain, workspaceFile(), '--sensitivity', '--json');
    expect(document).toMatchObject({ asOf: '2026-06-10', accounts: 2, model: { version: 1 } });
    const weights = document['weights'] as unknown as readonly object[];
    expect(weights).toHaveLength(defaultModel.dimensions.length + defaultModel.metrics.length);
    const { lines } = await runCommand(explain, workspaceFile(), '--sensitivity');
    expect(lines.at(-1)).toMatch(/of 25 weights change none$/);
  });
});

describe('nabiz history', () => {
  it('prints the months of an account and of all together', async () => {
    const file = workspaceFile();
    const one = await runCommand(history, file, '--account', 'B-2', '--json');
    expect(one.document).toMatchObject({ asOf: '2026-06-10', key: 'B-2', model: { version: 1 } });
    const points = one.document['history'] as unknown as readonly HistoryPoint[];
    expect(points.map(({ date }) => date)).toEqual(['2026-05-31', '2026-06-10']);
    const all = await runCommand(history, file, '--json');
    const months = all.document['months'] as unknown as readonly MonthSummary[];
    expect(months).toHaveLength(24);
    expect(months.slice(-2).map(({ date, accounts }) => [date, accounts])).toEqual([
      ['2026-04-30', 1],
      ['2026-05-31', 2],
    ]);
    const { lines } = await runCommand(history, file, '--account', 'B-2');
    expect(lines).toHaveLength(3);
  });
});
