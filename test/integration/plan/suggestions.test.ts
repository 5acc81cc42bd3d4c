/** Plays: suggested by the lights they answer, never while somebody is at work on them; edited, turned off, one's own. */
import { expect, it } from 'vitest';
import type { Db } from '../../../electron/engine/db/statements.ts';
import {
  addAction,
  changeActions,
  forgetPlay,
  planActions,
  playsOf,
  savePlay,
  suggestionsFor,
  undoStep,
} from '../../../electron/engine/plan/index.ts';
import { scoreOne } from '../../../electron/engine/scoring/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-04-10') as number;
const acting = { author: 'Ada', asOf };
const overdue = 'metric.oldestOverdue.red';

const client = () => {
  const { db } = workspaceWith({
    accounts: [{ key: 'A', name: 'Acme', startedOn: '2024-01-01' }],
    invoices: [
      { account: 'A', key: 'I1', issuedOn: '2026-01-01', dueOn: '2026-02-01', amount: 100, paidOn: null },
      {
        account: 'A',
        key: 'I2',
        issuedOn: '2026-01-01',
        dueOn: '2026-01-31',
        amount: 100,
        paidOn: '2026-01-20',
      },
    ],
  });
  return { db, account: db.prepare('SELECT id FROM accounts').pluck().get() as number };
};

const suggested = (db: Db, account: number, day = asOf) =>
  suggestionsFor(playsOf(db), {
    asOf: day,
    score: scoreOne(db, { account, asOf: day }),
    renewalOn: null,
    actions: planActions(db, { asOf: day, account }),
  });
const keys = (db: Db, account: number, day = asOf): readonly string[] =>
  suggested(db, account, day).map(({ play }) => play.key);

const adopt = (db: Db, account: number) => {
  const words = { title: 'Call', steps: null, doneWhen: null, owner: null, dueOn: null, note: null };
  const about = { kind: 'metric', key: 'oldestOverdue' } as const;
  return addAction(db, { account, about, play: overdue, ...words }, acting).value;
};

it('answers red lights with the value and the points that ask for it, what costs most first', () => {
  const { db, account } = client();
  const all = suggested(db, account);
  expect(all.find(({ play }) => play.key === overdue)).toMatchObject({ value: 68, dueOn: '2026-04-17' });
  const shortfalls = all.map(({ shortfall }) => shortfall ?? -1);
  expect(shortfalls).toEqual(shortfalls.toSorted((a, b) => b - a));
  expect(all.some(({ play }) => play.bands.includes('green'))).toBe(false);
});

it('suggests nothing twice while its action waits, and again once that has ended', () => {
  const { db, account } = client();
  const id = adopt(db, account);
  expect(keys(db, account)).not.toContain(overdue);
  changeActions(db, { ids: [id], change: { state: 'doing' } }, acting);
  expect(keys(db, account)).not.toContain(overdue);
  changeActions(db, { ids: [id], change: { state: 'dropped' } }, acting);
  expect(keys(db, account)).toContain(overdue);
});

it('waits for newer data once a play was done: what came of it cannot be seen before', () => {
  const { db, account } = client();
  changeActions(db, { ids: [adopt(db, account)], change: { state: 'done' } }, acting);
  expect(keys(db, account)).not.toContain(overdue);
  expect(keys(db, account, asOf + 1)).toContain(overdue);
});

it('keeps what people make of a play, and has the built-in one again when that is taken back', () => {
  const { db, account } = client();
  const before = playsOf(db);
  const own = before.find(({ key }) => key === overdue);
  if (!own) throw new Error('no such play');
  const { about, bands, condition, dueDays } = own;
  const off = savePlay(db, { key: overdue, about, bands, condition, dueDays, words: null, isOff: true }, 'Ada');
  expect(keys(db, account)).not.toContain(overdue);
  undoStep(db, off.step, { author: 'Ada' });
  expect(playsOf(db)).toEqual(before);
  expect(keys(db, account)).toContain(overdue);
});

it('suggests a play of one’s own where its condition holds, and needs words for it', () => {
  const { db, account } = client();
  const words = { title: ' Visit them ', steps: '', doneWhen: '' };
  const condition = { metric: 'oldestOverdue', comparison: 'above', value: 60 } as const;
  const bands = ['red', 'amber', 'green', 'unknown'] as const;
  const play = { key: null, about: null, bands, condition, dueDays: 3, words, isOff: false };
  const { value: key } = savePlay(db, play, 'Ada');
  expect(suggested(db, account).find((own) => own.play.key === key)).toMatchObject({
    play: { words: { title: 'Visit them' }, isBuiltIn: false },
    dueOn: '2026-04-13',
  });
  savePlay(db, { ...play, key, condition: { ...condition, value: 68 } }, 'Ada');
  expect(keys(db, account)).not.toContain(key);
  expect(() => savePlay(db, { ...play, words: { ...words, title: ' ' } }, 'Ada')).toThrow(
    expect.objectContaining({ code: 'plan.noTitle' }),
  );
  forgetPlay(db, key, 'Ada');
  expect(playsOf(db).some((own) => own.key === key)).toBe(false);
});
