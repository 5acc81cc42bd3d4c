import { describe, expect, it } from 'vitest';
import {
  currentModel,
  defaultAsOf,
  newestFact,
  scoreAccounts,
} from '../../../electron/engine/scoring/index.ts';
import { isoOf, parseDay, today } from '../../../shared/dates.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { fill, workspaceWith } from '../../helpers/workspace.ts';

const day = (iso: string): number => parseDay(iso) as number;
const keysAt = (db: Parameters<typeof scoreAccounts>[0], iso: string): readonly string[] =>
  scoreAccounts(db, { asOf: day(iso) }).accounts.map((account) => account.key);

describe('who is scored', () => {
  it('is a customer from the first to the last day; blank dates set no limit', () => {
    const { db } = workspaceWith({
      accounts: [
        { key: 'always', name: 'c' },
        { key: 'while', name: 'b', startedOn: '2026-02-01', endedOn: '2026-02-10' },
        { key: 'since', name: 'a', startedOn: '2026-02-05' },
      ],
    });
    expect(keysAt(db, '2026-01-31')).toEqual(['always']);
    expect(keysAt(db, '2026-02-01')).toEqual(['while', 'always']);
    expect(keysAt(db, '2026-02-10')).toEqual(['since', 'while', 'always']);
    expect(keysAt(db, '2026-02-11')).toEqual(['since', 'always']);
  });

  it('includes an account that only other tables name', () => {
    const { db } = workspaceWith({ usage: [{ account: 'Ç-7', date: '2026-01-05' }] });
    expect(scoreAccounts(db, { asOf: day('2026-01-31') }).accounts[0]).toMatchObject({
      key: 'Ç-7',
      name: 'Ç-7',
    });
  });
});

describe('the date that is scored', () => {
  it('is that of the newest thing that happened, not of a due date to come', () => {
    const { db } = workspaceWith({
      invoices: [{ account: 'A', issuedOn: '2026-03-01', dueOn: '2026-03-31', amount: 10 }],
      subscriptions: [{ account: 'A', startedOn: '2026-01-01', endedOn: '2026-05-31', mrr: 5 }],
    });
    expect(isoOf(newestFact(db, day('2026-11-21')) ?? 0)).toBe('2026-03-01');
    expect(isoOf(newestFact(db, day('2026-02-28')) ?? 0)).toBe('2026-01-01');
    expect(newestFact(db, day('2025-12-31'))).toBeNull();
  });

  it('never lies ahead, and is today while there is nothing', () => {
    const { db } = workspaceWith({});
    expect(defaultAsOf(db)).toBe(today());
    fill(db, {
      usage: [
        { account: 'A', date: '2026-03-05' },
        { account: 'A', date: '2999-01-01' },
      ],
    });
    expect(isoOf(defaultAsOf(db))).toBe('2026-03-05');
  });
});

describe('the model', () => {
  it('is the newest one stored, else the default', () => {
    const { db } = workspaceWith({ usage: [{ account: 'A', date: '2026-03-05' }] });
    expect(currentModel(db)).toBe(defaultModel);
    const stored = { ...defaultModel, name: 'Ours', version: 4, dimensions: [{ key: 'adoption', weight: 1 }] };
    db.prepare(
      `INSERT INTO models (name, version, definition, created_at) VALUES ('Ours', 4, ?, '2026-01-01')`,
    ).run(JSON.stringify(stored));
    const scores = scoreAccounts(db, { asOf: day('2026-03-05') });
    expect(scores.model).toEqual({ name: 'Ours', version: 4 });
    expect(scores.accounts[0]?.dimensions.map((dimension) => dimension.key)).toEqual(['adoption']);
  });
});

describe('bands that people set', () => {
  it('hold from their first to their last day; the newest counts, and the computed one stays beside it', () => {
    const { db } = workspaceWith({ usage: [{ account: 'A', date: '2026-03-05' }] });
    const insert = db.prepare(
      `INSERT INTO overrides (account_id, band, reason, author, set_on, expires_on) VALUES (1, ?, 'new owner', 'Deniz', ?, ?)`,
    );
    insert.run('red', day('2026-03-01'), day('2026-03-20'));
    insert.run('green', day('2026-03-05'), day('2026-03-10'));
    const at = (iso: string) => scoreAccounts(db, { asOf: day(iso) }).accounts[0];
    expect(at('2026-03-06')).toMatchObject({
      band: 'green',
      computedBand: 'unknown',
      override: { author: 'Deniz', expiresOn: '2026-03-10' },
    });
    expect(at('2026-03-10')?.band).toBe('green');
    expect(at('2026-03-11')?.band).toBe('red');
    expect(at('2026-03-21')).toMatchObject({ band: 'unknown', override: null });
  });
});

describe('momentum', () => {
  it('is the change against three months earlier, and null where there was no score then', () => {
    const { db } = workspaceWith({
      accounts: [{ key: 'A' }, { key: 'B', startedOn: '2026-05-01' }],
      usage: [
        { account: 'A', date: '2026-02-27' },
        { account: 'A', date: '2026-05-31' },
      ],
    });
    const at = (iso: string) => scoreAccounts(db, { asOf: day(iso) }).accounts;
    const [now, then] = [at('2026-05-31'), at('2026-02-28')];
    expect(now[0]?.momentum).toBeCloseTo((now[0]?.score ?? 0) - (then[0]?.score ?? 0), 9);
    expect(now[0]?.momentum).not.toBe(0);
    expect(now[1]).toMatchObject({ key: 'B', momentum: null, momentumBasis: null });
  });

  it('says whether the same metrics had a value then', () => {
    const { db } = workspaceWith({
      accounts: [{ key: 'A' }],
      measurements: [
        { account: 'A', date: '2026-02-20', metric: 'csat', value: 80 },
        { account: 'A', date: '2026-05-20', metric: 'csat', value: 70 },
        { account: 'A', date: '2026-05-25', metric: 'effort', value: 5 },
      ],
    });
    const basisAt = (iso: string) => scoreAccounts(db, { asOf: day(iso) }).accounts[0]?.momentumBasis;
    expect(basisAt('2026-05-22')).toBe('same');
    expect(basisAt('2026-05-28')).toBe('differentData');
  });
});

describe('what was gathered before', () => {
  it('is gathered again after a change, from this connection or another', () => {
    const workspace = workspaceWith({ usage: [{ account: 'A', date: '2026-03-05' }] });
    const stateOf = (db: Parameters<typeof scoreAccounts>[0]) =>
      scoreAccounts(db, { asOf: day('2026-03-31') }).accounts[0]?.dimensions[2]?.metrics[0]?.state;
    expect([stateOf(workspace.db), stateOf(workspace.reader)]).toEqual(['off', 'off']);
    fill(workspace.db, { tickets: [{ account: 'A', openedOn: '2026-03-01' }] });
    expect([stateOf(workspace.db), stateOf(workspace.reader)]).toEqual(['ok', 'ok']);
  });
});
