import { describe, expect, it } from 'vitest';
import { validPoints } from '../../../electron/engine/scoring/kept/kept-points.ts';
import { monthSummaries } from '../../../electron/engine/scoring/kept/month-summaries.ts';
import { historyOf, keepHistory, knownHistory } from '../../../electron/engine/scoring/index.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { isoOf, parseDay } from '../../../shared/dates.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Model } from '../../../shared/model/model.ts';
import { accountIds, asOf, computed, ends } from '../../helpers/history.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const idOf = ({ db }: Workspace, key: string): number =>
  db.prepare('SELECT id FROM accounts WHERE key = ?').pluck().get(key) as number;

/** How many of the 24 months of an account are kept and still hold. */
const heldOf = ({ db }: Workspace, key: string): number =>
  validPoints(db, { account: idOf({ db } as Workspace, key), model: defaultModel, days: ends }).size;

const two = (): Workspace =>
  workspaceWith({
    accounts: [
      { key: 'A', startedOn: '2024-01-01', seats: 10 },
      { key: 'B', startedOn: '2026-02-10', seats: 5 },
    ],
    usage: [
      { account: 'A', date: '2025-03-01', person: 'p', feature: 'x' },
      { account: 'B', date: '2026-03-01', person: 'q', feature: 'x' },
      { account: 'A', date: '2026-06-20', person: 'p', feature: 'x' },
    ],
    invoices: [
      { account: 'A', key: 'I1', issuedOn: '2025-12-01', dueOn: '2025-12-31', amount: 100, paidOn: null },
    ],
  });

describe('kept history', () => {
  it('is what scoring says, is used, and leaves out months without the account', async () => {
    const workspace = two();
    const steps: number[] = [];
    const done = await keepHistory(workspace.db, { asOf, onMonth: (month) => steps.push(month) });
    expect(done).toEqual({ months: 24, accounts: 0 });
    expect(steps).toEqual(ends.map((_, i) => i + 1));
    expect(heldOf(workspace, 'A')).toBe(24);
    for (const account of accountIds(workspace))
      expect(historyOf(workspace.db, { account, asOf })).toEqual(computed(workspace, account));
    const dates = historyOf(workspace.db, { account: idOf(workspace, 'B'), asOf }).map(({ date }) => date);
    expect(dates[0]).toBe('2026-02-28');
    expect(await keepHistory(workspace.db, { asOf })).toEqual({ months: 0, accounts: 0 });
  });

  it('is read no further once the workspace was closed', async () => {
    const workspace = two();
    await keepHistory(workspace.db, { asOf });
    const reading = knownHistory(workspace.db, asOf);
    workspace.close();
    await expect(reading).rejects.toMatchObject({ code: 'workspace.none' });
  });

  it('stores each month only once it is its turn', async () => {
    const workspace = two();
    const held: number[] = [];
    const turn = async (): Promise<void> => void held.push(heldOf(workspace, 'A'));
    await keepHistory(workspace.db, { asOf, turn });
    expect(held).toEqual(ends.map((_, i) => i));
  });

  it('never tells of a month that is being computed anew, not even one that held when it was asked for', async () => {
    const { db } = two();
    await keepHistory(db, { asOf });
    const asked = monthSummaries(db, { model: defaultModel, days: ends });
    const last = ends.at(-1) as number;
    db.prepare('DELETE FROM history_months WHERE day = ?').run(last);
    db.prepare('DELETE FROM history_points WHERE day = ? AND account_id = 1').run(last);
    const told = await asked;
    expect(told.map(({ date }) => date)).toEqual(ends.slice(0, -1).map(isoOf));
    expect(told.at(-1)?.accounts).toBe(2);
  });

  it('holds until a day on which newer facts have a say, for their account alone', async () => {
    const workspace = two();
    await keepHistory(workspace.db, { asOf });
    workspace.db.prepare("UPDATE invoices SET paid_on = ? WHERE key = 'I1'").run(parseDay('2026-05-03'));
    // Paid in May: nothing before May is another number, and B is not concerned... but the newest date of all
    // invoices is May's from then on, so these two months are computed for everybody.
    expect([heldOf(workspace, 'A'), heldOf(workspace, 'B')]).toEqual([22, 22]);
    expect(await keepHistory(workspace.db, { asOf })).toEqual({ months: 2, accounts: 0 });
    expect(heldOf(workspace, 'A')).toBe(24);
    for (const account of accountIds(workspace))
      expect(historyOf(workspace.db, { account, asOf })).toEqual(computed(workspace, account));
  });

  it('knows what does not apply to an account at once, and a band that a person set', async () => {
    const workspace = two();
    const { db } = workspace;
    await keepHistory(db, { asOf });
    const account = idOf(workspace, 'A');
    db.prepare(
      "INSERT INTO overrides (account_id, band, reason, author, set_on, expires_on) VALUES (?, 'green', 'r', 'a', ?, ?)",
    ).run(account, parseDay('2026-03-15'), parseDay('2026-04-30'));
    expect(heldOf(workspace, 'A')).toBe(24);
    const set = historyOf(db, { account, asOf }).filter(({ band }) => band === 'green');
    expect(set.map(({ date }) => date)).toEqual(['2026-03-31', '2026-04-30']);
    db.prepare(
      "INSERT INTO not_applicable (account_id, metric, reason, created_at) VALUES (?, 'oldestOverdue', 'r', '')",
    ).run(account);
    expect([heldOf(workspace, 'A'), heldOf(workspace, 'B')]).toEqual([0, 24]);
    expect(historyOf(db, { account, asOf })).toEqual(computed(workspace, account));
  });

  it('is kept for each model apart', async () => {
    const workspace = two();
    const { db } = workspace;
    const other: Model = { ...defaultModel, version: 2, cutoffs: { amber: 10, green: 20 } };
    await keepHistory(db, { asOf });
    expect(await keepHistory(db, { asOf, model: other })).toEqual({ months: 24, accounts: 0 });
    for (const account of accountIds(workspace))
      for (const model of [defaultModel, other])
        expect(historyOf(db, { account, asOf, model })).toEqual(computed(workspace, account, model));
    expect(await keepHistory(db, { asOf })).toEqual({ months: 0, accounts: 0 });
  });

  it('stops when told to, and what it had not done is not taken for done', async () => {
    const workspace = two();
    const stop = new AbortController();
    const kept = keepHistory(workspace.db, {
      asOf,
      signal: stop.signal,
      onMonth: (done) => (done === 5 ? stop.abort() : undefined),
    });
    await expect(kept).rejects.toMatchObject({ code: 'cancelled' });
    const account = idOf(workspace, 'A');
    expect(historyOf(workspace.db, { account, asOf })).toEqual(computed(workspace, account));
    expect(await keepHistory(workspace.db, { asOf })).toMatchObject({ months: expect.any(Number) });
    expect(heldOf(workspace, 'A')).toBe(24);
  });

  it('is the same when threads compute it', async () => {
    const workspace = two();
    const { db, access } = workspace;
    const steps: number[] = [];
    const threads = { access, count: 2 };
    const done = await keepHistory(db, { asOf, threads, onMonth: (month) => steps.push(month) });
    expect([done, steps]).toEqual([{ months: 24, accounts: 0 }, ends.map((_, i) => i + 1)]);
    db.prepare(
      "INSERT INTO not_applicable (account_id, metric, reason, created_at) VALUES (?, 'oldestOverdue', 'r', '')",
    ).run(idOf(workspace, 'A'));
    expect(await keepHistory(db, { asOf, threads })).toEqual({ months: 0, accounts: 24 });
    expect(heldOf(workspace, 'A')).toBe(24);
    for (const account of accountIds(workspace))
      expect(historyOf(db, { account, asOf })).toEqual(computed(workspace, account));
  });

  it('is the same when two threads share the accounts of one month', async () => {
    const workspace = two();
    const { db, access } = workspace;
    await keepHistory(db, { asOf });
    db.prepare("UPDATE invoices SET paid_on = ? WHERE key = 'I1'").run(parseDay('2026-06-20'));
    expect(await keepHistory(db, { asOf, threads: { access, count: 2 } })).toEqual({ months: 1, accounts: 0 });
    expect([heldOf(workspace, 'A'), heldOf(workspace, 'B')]).toEqual([24, 24]);
    for (const account of accountIds(workspace))
      expect(historyOf(db, { account, asOf })).toEqual(computed(workspace, account));
  });

  it('begins anew when the data changes while it is computed, here or in threads', async () => {
    for (const isThreaded of [false, true]) {
      const workspace = two();
      const { db, access } = workspace;
      const threads = isThreaded ? { access, count: 1 } : undefined;
      const steps: number[] = [];
      const onMonth = (month: number): void => {
        if (steps.push(month) === 5) db.exec("UPDATE accounts SET seats = 4 WHERE key = 'A'");
      };
      await keepHistory(db, { asOf, threads, onMonth });
      expect(steps.length).toBeGreaterThan(24);
      expect(heldOf(workspace, 'A')).toBe(24);
      for (const account of accountIds(workspace))
        expect(historyOf(db, { account, asOf })).toEqual(computed(workspace, account));
    }
  });

  it('stores nothing any more once it is told to stop, whatever its thread is doing', async () => {
    const workspace = two();
    const { db, access } = workspace;
    const stop = new AbortController();
    const kept = keepHistory(db, { asOf, threads: { access, count: 1 }, signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    await expect(kept).rejects.toMatchObject({ code: 'cancelled' });
    expect(heldOf(workspace, 'A')).toBe(0);
  });
});
