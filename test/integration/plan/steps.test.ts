/** The record of the plan as people read it: each step in the few facts that its line is written from. */
import { describe, expect, it } from 'vitest';
import { raiseAlert } from '../../../electron/engine/db/queries/alerts.ts';
import {
  addAction,
  addNote,
  changeActions,
  changeNote,
  forgetPlay,
  markAlerts,
  planSteps,
  playsOf,
  removeActions,
  removeNote,
  savePlay,
  setOwnRhythm,
  undoStep,
} from '../../../electron/engine/plan/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { Play } from '../../../shared/model/plan/play.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-03-31') as number;
const acting = { author: 'Ada', asOf };

const client = () => {
  const { db } = workspaceWith({
    accounts: [
      { key: 'A', name: 'Acme', startedOn: '2025-01-01' },
      { key: 'B', name: 'Birch', startedOn: '2025-01-01' },
    ],
  });
  const [acme, birch] = db.prepare('SELECT id FROM accounts ORDER BY key').pluck().all() as [number, number];
  const add = (account: number, title: string): number => {
    const words = { about: null, play: null, steps: null, doneWhen: null, owner: null, note: null };
    return addAction(db, { ...words, account, title, dueOn: '2026-04-01' }, acting).value;
  };
  return { db, acme, birch, add };
};

const newest = (db: Parameters<typeof planSteps>[0]) => planSteps(db)[0];

describe('the record says of actions', () => {
  it('which one was added, about whom, by whom', () => {
    const { db, acme, add } = client();
    add(acme, 'Call the payer');
    expect(newest(db)).toMatchObject({
      author: 'Ada',
      way: 'done',
      isUndone: false,
      deed: {
        kind: 'action.added',
        rows: 1,
        account: { id: acme, name: 'Acme' },
        title: 'Call the payer',
        play: null,
      },
    });
  });

  it('what was set of one, and what it is called since', () => {
    const { db, acme, add } = client();
    const id = add(acme, 'Call');
    changeActions(db, { ids: [id], change: { title: 'Call the payer', state: 'done', owner: 'Bo' } }, acting);
    expect(newest(db)?.deed).toMatchObject({
      kind: 'action.changed',
      title: 'Call the payer',
      set: { state: 'done', owner: 'Bo' },
      changed: ['title', 'owner', 'state'],
    });
    changeActions(db, { ids: [id], change: { owner: null, dueOn: null } }, acting);
    expect(newest(db)?.deed.set).toEqual({ owner: null, dueOn: null });
  });

  it('what is the same of several, and no account where there are two', () => {
    const { db, acme, birch, add } = client();
    const ids = [add(acme, 'One'), add(birch, 'Two')];
    changeActions(db, { ids, change: { dueOn: '2026-05-01' } }, acting);
    expect(newest(db)?.deed).toEqual({
      kind: 'action.changed',
      rows: 2,
      account: null,
      title: null,
      play: null,
      set: { dueOn: '2026-05-01' },
      changed: ['dueOn'],
    });
    removeActions(db, ids, { author: null });
    expect(newest(db)).toMatchObject({ author: null, deed: { kind: 'action.removed', rows: 2 } });
  });

  it('what a removed one was called', () => {
    const { db, acme, add } = client();
    removeActions(db, [add(acme, 'Call')], acting);
    expect(newest(db)?.deed).toMatchObject({
      kind: 'action.removed',
      title: 'Call',
      account: { name: 'Acme' },
    });
  });
});

it('says of notes, rhythms, plays and alerts what was done', () => {
  const { db, acme, birch } = client();
  const note = addNote(db, { account: acme, date: asOf, text: 'Called', prints: false }, 'Ada').value;
  expect(newest(db)?.deed).toMatchObject({ kind: 'note.added', account: { name: 'Acme' }, title: null });
  changeNote(db, { id: note, date: asOf, text: 'Called twice', prints: true }, 'Ada');
  expect(newest(db)?.deed.changed).toEqual(['text', 'prints']);
  removeNote(db, note, 'Ada');
  expect(newest(db)?.deed).toMatchObject({ kind: 'note.removed', account: { name: 'Acme' } });

  setOwnRhythm(db, { account: acme, days: 10 }, null);
  expect(newest(db)?.deed).toMatchObject({ kind: 'rhythm.set', account: { name: 'Acme' }, set: { days: 10 } });
  setOwnRhythm(db, { account: acme, days: null }, null);
  expect(newest(db)?.deed.set).toEqual({ days: null });

  const definition = { about: null, bands: ['red' as const], condition: null, dueDays: 7, isOff: false };
  const words = { title: 'Visit', steps: '', doneWhen: '' };
  const { value: key } = savePlay(db, { ...definition, key: null, words }, null);
  expect(newest(db)?.deed).toMatchObject({ kind: 'play.saved', play: { key, words }, set: {} });
  savePlay(db, { ...definition, key, words, isOff: true }, null);
  expect(newest(db)?.deed.set).toEqual({ isOff: true });
  forgetPlay(db, key, null);
  expect(newest(db)?.deed).toMatchObject({ kind: 'play.removed', play: { words: { title: 'Visit' } } });

  const builtIn = playsOf(db).find(({ key: own }) => own === 'healthy.growth') as Play;
  const { about, bands, condition, dueDays } = builtIn;
  for (const isOff of [true, false]) {
    savePlay(db, { key: builtIn.key, about, bands, condition, dueDays, words: null, isOff }, null);
    expect(newest(db)?.deed).toMatchObject({ kind: 'play.saved', play: { key: builtIn.key }, set: { isOff } });
  }

  for (const account of [acme, birch])
    raiseAlert(db, { account, kind: 'dropped', about: '', raisedOn: asOf, detail: '{}' });
  const ids = db.prepare('SELECT id FROM alerts').pluck().all() as number[];
  markAlerts(db, { ids, state: 'snoozed', until: asOf + 7 }, null);
  expect(newest(db)?.deed).toMatchObject({
    kind: 'alert.marked',
    rows: 2,
    account: null,
    set: { state: 'snoozed', snoozedUntil: '2026-04-07' },
  });
});

it('tells a step that was taken back, its taking back, and its doing again by what was done first', () => {
  const { db, acme, add } = client();
  add(acme, 'Call');
  const [added] = planSteps(db);
  const back = undoStep(db, added?.id ?? 0, { author: 'Bo' });
  expect(planSteps(db)).toMatchObject([
    {
      id: back.step,
      author: 'Bo',
      way: 'back',
      isUndone: false,
      deed: { kind: 'action.added', title: 'Call' },
    },
    { way: 'done', isUndone: true },
  ]);
  undoStep(db, back.step, { author: 'Bo' });
  expect(planSteps(db)).toMatchObject([
    { way: 'again', isUndone: false, deed: { kind: 'action.added', title: 'Call' } },
    { way: 'back', isUndone: true },
    { way: 'done', isUndone: false },
  ]);
});

it('holds the last fifty steps, and tells a step of thousands of rows from the first of them', () => {
  const { db, acme, add } = client();
  const first = add(acme, 'Action 0');
  const copy = db.prepare(
    'INSERT INTO actions (account_id, title, adopted_on, created_at) VALUES (?, ?, 1, ?)',
  );
  const ids = Array.from({ length: 3000 }, (_, n) =>
    Number(copy.run(acme, `Action ${n}`, 'x').lastInsertRowid),
  );
  for (let n = 0; n < 60; n += 1) changeActions(db, { ids: [first], change: { owner: `Owner ${n}` } }, acting);
  changeActions(db, { ids, change: { state: 'dropped' } }, acting);
  const steps = planSteps(db);
  expect(steps).toHaveLength(50);
  expect(steps[0]?.deed).toMatchObject({ rows: 3000, account: null, title: null, set: { state: 'dropped' } });
  expect(steps[1]?.deed.set).toEqual({ owner: 'Owner 59' });
});
