/** Checkpoints: frozen as the account stands, the same whatever becomes of data and model; two of them compared; what is due. */
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../electron/engine/db/statements.ts';
import { accountPage } from '../../../electron/engine/pages/index.ts';
import { addAction, changeActions } from '../../../electron/engine/plan/actions.ts';
import {
  checkpointNumbered,
  checkpoints,
  freeze,
  removeCheckpoint,
} from '../../../electron/engine/plan/checkpoints.ts';
import { compareCheckpoints } from '../../../electron/engine/plan/compare.ts';
import { accountNotes, addNote } from '../../../electron/engine/plan/notes.ts';
import { undoStep } from '../../../electron/engine/plan/record.ts';
import { reviewsDue, setOwnRhythm, setRhythm } from '../../../electron/engine/plan/reviews.ts';
import { scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import { publishModel } from '../../../electron/engine/scoring/models/versions.ts';
import { type Day, parseDay } from '../../../shared/dates.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { fill, workspaceWith } from '../../helpers/workspace.ts';

const march = parseDay('2026-03-31') as Day;
const april = parseDay('2026-04-30') as Day;
const by = { author: 'Ada' };

const invoice = (key: string, paidOn: string | null) => ({
  account: 'A',
  key,
  issuedOn: '2026-01-01',
  dueOn: '2026-01-31',
  amount: 100,
  paidOn,
});

const client = () => {
  const { db } = workspaceWith({
    accounts: [
      { key: 'A', name: 'Acme', startedOn: '2025-01-01', renewalOn: '2026-06-01' },
      { key: 'B', name: 'Birch', startedOn: '2025-01-01' },
    ],
    invoices: [invoice('I1', null), invoice('I2', '2026-01-20')],
  });
  const ids = db.prepare('SELECT id FROM accounts ORDER BY key').pluck().all() as [number, number];
  return { db, acme: ids[0], birch: ids[1] };
};

const pageAt = (db: Db, account: number, asOf: Day) =>
  accountPage(db, { account, asOf, workspaceName: 'Client' });
const freezeAt = (db: Db, account: number, asOf: Day) =>
  freeze(db, pageAt(db, account, asOf), { author: 'Ada', note: 'Monthly review' });

describe('a checkpoint', () => {
  it('is the same to the byte after other facts, another year and two more versions of the model', () => {
    const { db, acme } = client();
    addNote(db, { account: acme, date: march, text: 'Promised to pay in April', prints: true }, 'Ada');
    const { value: id } = freezeAt(db, acme, march);
    const before = JSON.stringify(checkpointNumbered(db, id));
    const text = db.prepare('SELECT frozen FROM checkpoints WHERE id = ?').pluck().get(id);
    fill(db, { invoices: [invoice('I3', null), invoice('I4', '2027-03-01')] });
    const weights = defaultModel.dimensions.map((own) => ({ ...own, weight: own.weight * 2 + 1 }));
    publishModel(db, { ...defaultModel, dimensions: weights });
    publishModel(db, { ...defaultModel, cutoffs: { green: 90, amber: 70 } });
    db.prepare("DELETE FROM invoices WHERE key = 'I1'").run();
    expect(pageAt(db, acme, parseDay('2027-03-31') as Day).model.version).toBe(3);
    expect(JSON.stringify(checkpointNumbered(db, id))).toBe(before);
    expect(db.prepare('SELECT frozen FROM checkpoints WHERE id = ?').pluck().get(id)).toBe(text);
    expect(checkpointNumbered(db, id)).toMatchObject({
      date: '2026-03-31',
      note: 'Monthly review',
      model: { version: 1 },
      frozen: {
        notes: [{ text: 'Promised to pay in April', prints: true }],
        facts: { renewalOn: '2026-06-01' },
      },
    });
  });

  it('holds the score of its day, and goes and comes back by a step', () => {
    const { db, acme } = client();
    const score = scoreAccounts(db, { asOf: march, account: acme }).accounts[0];
    const { value: id } = freezeAt(db, acme, march);
    expect(checkpointNumbered(db, id).frozen.score).toEqual(score);
    expect(checkpoints(db, acme)).toMatchObject([{ id, score: score?.score, band: score?.band }]);
    const { step } = removeCheckpoint(db, id, 'Ada');
    expect(checkpoints(db)).toEqual([]);
    undoStep(db, step, by);
    expect(checkpointNumbered(db, id).frozen.score).toEqual(score);
  });
});

describe('two checkpoints', () => {
  it('show what moved and what became of the plan', () => {
    const { db, acme } = client();
    const add = (title: string, asOf: Day) => {
      const words = { title, steps: null, doneWhen: null, owner: null, dueOn: null, note: null };
      return addAction(db, { account: acme, about: null, play: null, ...words }, { author: 'Ada', asOf }).value;
    };
    const [call, visit, old] = [add('Call', march), add('Visit', march), add('Old', march)];
    changeActions(db, { ids: [old], change: { state: 'done' } }, { author: 'Ada', asOf: march });
    const first = freezeAt(db, acme, march).value;
    changeActions(db, { ids: [call], change: { state: 'done' } }, { author: 'Ada', asOf: april });
    const offer = add('Offer', april);
    db.prepare("UPDATE invoices SET paid_on = ? WHERE key = 'I1'").run(parseDay('2026-04-10'));
    fill(db, { invoices: [{ ...invoice('I9', '2026-04-11'), dueOn: '2026-04-20' }] });
    const second = freezeAt(db, acme, april).value;
    const compared = compareCheckpoints(db, second, first);
    expect([compared.earlier.id, compared.later.id, compared.isSameModel]).toEqual([first, second, true]);
    const [before, after] = [compared.earlier.score, compared.later.score];
    expect(compared.change).toBe((after as number) - (before as number));
    const overdue = compared.metrics.find(({ key }) => key === 'oldestOverdue');
    expect([overdue?.before?.value, overdue?.after?.value]).toEqual([59, 0]);
    const ids = Object.values(compared.actions).map((list) => list.map(({ id }) => id));
    expect(ids).toEqual([[call], [], [visit], [offer]]);
  });

  it('are of one account', () => {
    const { db, acme, birch } = client();
    const ids = [freezeAt(db, acme, march).value, freezeAt(db, birch, march).value] as const;
    expect(() => compareCheckpoints(db, ...ids)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

describe('reviews', () => {
  const dueOf = (db: Db, asOf: Day) =>
    reviewsDue(db, scoreAccounts(db, { asOf }).accounts, asOf).map((due) => [
      due.account.key,
      due.dueOn,
      due.inDays,
    ]);

  it('are due by the rhythm of the light, or by the account’s own, the soonest first', () => {
    const { db, acme, birch } = client();
    expect(dueOf(db, march).map(([, on]) => on)).toEqual([null, null]);
    freezeAt(db, birch, march);
    const score = scoreAccounts(db, { asOf: april, account: birch }).accounts[0];
    expect(score?.band).toBe('unknown');
    // Thirty days from 31 March.
    expect(dueOf(db, april)).toEqual([
      ['B', '2026-04-30', 0],
      ['A', null, null],
    ]);
    const own = setOwnRhythm(db, { account: birch, days: 7 }, 'Ada');
    expect(dueOf(db, april)[0]).toEqual(['B', '2026-04-07', -23]);
    undoStep(db, own.step, by);
    setRhythm(db, { red: 1, amber: 1, green: 1, unknown: 60 });
    expect(dueOf(db, april)[0]).toEqual(['B', '2026-05-30', 30]);
    freezeAt(db, acme, april);
    expect(dueOf(db, april)[0]?.[0]).toBe('A');
  });
});

it('notes are read up to the date, newest first, and an empty one is refused', () => {
  const { db, acme } = client();
  addNote(db, { account: acme, date: march, text: 'First', prints: false }, null);
  const { step } = addNote(db, { account: acme, date: april, text: ' Second ', prints: true }, 'Ada');
  expect(accountNotes(db, { account: acme, day: april }).map(({ text }) => text)).toEqual(['Second', 'First']);
  expect(accountNotes(db, { account: acme, day: march }).map(({ text }) => text)).toEqual(['First']);
  const empty = { account: acme, date: april, text: ' \n', prints: false };
  expect(() => addNote(db, empty, 'Ada')).toThrow(expect.objectContaining({ code: 'plan.noText' }));
  undoStep(db, step, by);
  expect(accountNotes(db, { account: acme, day: april })).toHaveLength(1);
});
