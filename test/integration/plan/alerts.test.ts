/** Alerts: raised when something comes to hold, ended when it no longer does, marked by people, one line per account. */
import { describe, expect, it } from 'vitest';
import { alertLimits, setAlertLimits } from '../../../electron/engine/plan/alert-limits.ts';
import { inbox, markAlerts } from '../../../electron/engine/plan/inbox.ts';
import { undoStep } from '../../../electron/engine/plan/record.ts';
import { lookAtAll, lookInTurns } from '../../../electron/engine/plan/watch.ts';
import { scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import type { Db } from '../../../electron/engine/db/statements.ts';
import { type Day, parseDay } from '../../../shared/dates.ts';
import { fill, workspaceWith } from '../../helpers/workspace.ts';

const day = (iso: string): Day => parseDay(iso) as Day;
const by = { author: 'Ada' };

/** Acme pays on time until February and not at all after it; Birch pays on time. */
const client = () => {
  const bill = (account: string, dueOn: string, paidOn: string | null) => ({
    account,
    key: `${account} ${dueOn}`,
    issuedOn: dueOn,
    dueOn,
    amount: 100,
    paidOn,
  });
  const { db } = workspaceWith({
    accounts: [
      { key: 'A', name: 'Acme', startedOn: '2024-01-01', renewalOn: '2026-06-01' },
      { key: 'B', name: 'Birch', startedOn: '2024-01-01', renewalOn: '2026-05-01' },
    ],
    invoices: [
      ...['2025-10-15', '2025-11-15', '2025-12-15', '2026-01-15'].flatMap((due) => [
        bill('A', due, due),
        bill('B', due, due),
      ]),
      ...['2026-02-01', '2026-02-10', '2026-02-20'].map((due) => bill('A', due, null)),
      bill('B', '2026-02-20', '2026-02-20'),
    ],
  });
  return db;
};

const linesAt = (db: Db, at: Day) =>
  inbox(db, scoreAccounts(db, { asOf: at }).accounts, at).map(({ account, state, alerts }) => [
    account.key,
    state,
    alerts.map(({ kind }) => kind),
  ]);

describe('the inbox', () => {
  it('has one line for an account, the gravest first, and raises nothing twice', () => {
    const db = client();
    const before = scoreAccounts(db, { asOf: day('2026-01-31') }).accounts;
    expect(lookAtAll(db, day('2026-01-31'))).toEqual({ raised: 0, ended: 0, accounts: 0 });
    const april = day('2026-04-10');
    const bands = scoreAccounts(db, { asOf: april }).accounts.map(({ key, band }) => [key, band]);
    expect([before.map(({ band }) => band), bands]).toEqual([
      ['green', 'green'],
      [
        ['A', 'red'],
        ['B', 'green'],
      ],
    ]);
    const looked = lookAtAll(db, april);
    expect(lookAtAll(db, april)).toEqual({ raised: 0, ended: 0, accounts: 0 });
    expect([looked, linesAt(db, april)]).toEqual([
      { raised: 4, ended: 0, accounts: 1 },
      [['A', 'new', ['enteredRed', 'dropped', 'capStruck', 'renewalNear']]],
    ]);
  });

  it('lets what holds no longer end, and raises it anew when it comes again', () => {
    const db = client();
    lookAtAll(db, day('2026-04-10'));
    const ids = () => db.prepare('SELECT id FROM alerts WHERE ended_on IS NULL').pluck().all() as number[];
    markAlerts(db, { ids: ids(), state: 'done', until: null }, 'Ada');
    expect(linesAt(db, day('2026-04-10')).map(([, state]) => state)).toEqual(['done']);
    lookAtAll(db, day('2026-04-11'));
    expect(linesAt(db, day('2026-04-11')).map(([, state]) => state)).toEqual(['done']);
    db.prepare('UPDATE invoices SET paid_on = due_on WHERE paid_on IS NULL').run();
    fill(db, {
      invoices: [
        { account: 'B', key: 'x', issuedOn: '2026-04-01', dueOn: '2026-04-11', amount: 1, paidOn: null },
      ],
    });
    expect(lookAtAll(db, day('2026-04-12')).ended).toBeGreaterThan(0);
    expect(linesAt(db, day('2026-04-12'))).toEqual([]);
    db.prepare(
      "UPDATE invoices SET paid_on = NULL WHERE key IN ('A 2026-02-01', 'A 2026-02-10', 'A 2026-02-20')",
    ).run();
    fill(db, {
      invoices: [
        {
          account: 'B',
          key: 'y',
          issuedOn: '2026-04-01',
          dueOn: '2026-04-12',
          amount: 1,
          paidOn: '2026-04-12',
        },
      ],
    });
    expect(lookAtAll(db, day('2026-04-13')).raised).toBeGreaterThan(0);
    expect(linesAt(db, day('2026-04-13')).map(([key, state]) => [key, state])).toEqual([['A', 'new']]);
  });

  it('has snoozed lines again when their time is over, and takes marks back', () => {
    const db = client();
    const april = day('2026-04-10');
    lookAtAll(db, april);
    const ids = db.prepare('SELECT id FROM alerts').pluck().all() as number[];
    const { step } = markAlerts(db, { ids, state: 'snoozed', until: april + 7 }, 'Ada');
    expect(linesAt(db, april + 6).map(([, state]) => state)).toEqual(['snoozed']);
    expect(linesAt(db, april + 7).map(([, state]) => state)).toEqual(['new']);
    undoStep(db, step, by);
    expect(linesAt(db, april).map(([, state]) => state)).toEqual(['new']);
    expect(() => markAlerts(db, { ids, state: 'snoozed', until: null }, 'Ada')).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  });

  it('follows the limits: a kind that is off ends, a nearer horizon asks later', () => {
    const db = client();
    const april = day('2026-04-10');
    lookAtAll(db, april);
    const limits = alertLimits(db);
    setAlertLimits(db, { ...limits, renewalDays: 10, isOn: { ...limits.isOn, capStruck: false } });
    lookAtAll(db, april);
    const kinds = linesAt(db, april).flatMap(([, , own]) => own as string[]);
    expect(kinds).not.toContain('renewalNear');
    expect(kinds).not.toContain('capStruck');
  });

  it('misses nothing that happened since the last look, however long ago that was', () => {
    const may = day('2026-05-10');
    const first = client();
    lookAtAll(first, may);
    // It was red a month before as well, and nobody had looked before that.
    expect(linesAt(first, may)).toEqual([['A', 'new', ['dropped', 'renewalNear']]]);
    const later = client();
    lookAtAll(later, day('2026-01-31'));
    lookAtAll(later, may);
    expect(linesAt(later, may)).toEqual([['A', 'new', ['enteredRed', 'dropped', 'capStruck', 'renewalNear']]]);
    const [line] = inbox(later, scoreAccounts(later, { asOf: may }).accounts, may);
    expect(line?.alerts[0]?.detail).toMatchObject({ since: '2026-01-31', bandBefore: 'green' });
  });

  it('tells the renewal as it is now, and what happened as it was', () => {
    const db = client();
    const april = day('2026-04-10');
    lookAtAll(db, april);
    const details = () =>
      inbox(db, scoreAccounts(db, { asOf: april }).accounts, april)[0]?.alerts.map(({ detail }) => detail);
    const before = details();
    db.prepare("UPDATE accounts SET renewal_on = renewal_on + 7 WHERE key = 'A'").run();
    lookAtAll(db, april + 1);
    expect(details()).toEqual([...(before?.slice(0, 3) ?? []), { renewalOn: '2026-06-08' }]);
  });

  it('lets others in between two lots, however little there is to wait for', async () => {
    const db = client();
    let heard = false;
    setImmediate(() => (heard = true));
    const soFar = await lookInTurns(db, day('2026-04-10'), { turn: () => Promise.resolve() });
    expect([soFar.isWhole, soFar.done, soFar.looked.accounts]).toEqual([true, 2, 1]);
    expect(heard).toBe(true);
    const stopped = new AbortController();
    stopped.abort();
    const part = await lookInTurns(client(), day('2026-04-10'), { signal: stopped.signal });
    expect([part.isWhole, part.done]).toEqual([false, 2]);
  });
});
