/** What of the plan and the notes a checkpoint keeps: as it was on the day, and never without end. */
import { expect, it } from 'vitest';
import type { Db } from '../../../electron/engine/db/statements.ts';
import { accountPage } from '../../../electron/engine/pages/index.ts';
import {
  addAction,
  addNote,
  changeActions,
  checkpointNumbered,
  compareCheckpoints,
  freeze,
} from '../../../electron/engine/plan/index.ts';
import { type Day, parseDay } from '../../../shared/dates.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const march = parseDay('2026-03-31') as Day;
const april = parseDay('2026-04-30') as Day;
const june = parseDay('2026-06-30') as Day;

const client = () => {
  const { db } = workspaceWith({ accounts: [{ key: 'A', name: 'Acme', startedOn: '2025-01-01' }] });
  return { db, account: db.prepare('SELECT id FROM accounts').pluck().get() as number };
};

const add = (
  db: Db,
  account: number,
  { title, asOf }: { readonly title: string; readonly asOf: Day },
): number => {
  const words = { title, steps: null, doneWhen: null, owner: null, dueOn: '2026-04-10', note: null };
  return addAction(db, { account, about: null, play: null, ...words }, { author: 'Ada', asOf }).value;
};

const frozenAt = (db: Db, account: number, asOf: Day): number =>
  freeze(db, accountPage(db, { account, asOf, workspaceName: 'Client' }), { author: 'Ada', note: null }).value;

it('a checkpoint of an earlier day has the plan of that day', () => {
  const { db, account } = client();
  const call = add(db, account, { title: 'Call', asOf: march });
  add(db, account, { title: 'Offer', asOf: june });
  changeActions(db, { ids: [call], change: { state: 'done' } }, { author: 'Ada', asOf: june });
  const [first, second] = [frozenAt(db, account, april), frozenAt(db, account, june)];
  expect(checkpointNumbered(db, first).frozen.plan).toMatchObject([
    { title: 'Call', state: 'open', endedOn: null, overdueDays: 20 },
  ]);
  expect(checkpointNumbered(db, second).frozen.plan.map(({ title, state }) => [title, state])).toEqual([
    ['Offer', 'open'],
    ['Call', 'done'],
  ]);
  const { done, added } = compareCheckpoints(db, first, second).actions;
  expect([done.map(({ title }) => title), added.map(({ title }) => title)]).toEqual([['Call'], ['Offer']]);
});

it('a checkpoint keeps what waits and the newest of very many, and says how many it left out', () => {
  const { db, account } = client();
  const ids = Array.from({ length: 230 }, (_, i) => add(db, account, { title: `Action ${i}`, asOf: march }));
  changeActions(db, { ids: ids.slice(0, 225), change: { state: 'done' } }, { author: null, asOf: march });
  for (let i = 0; i < 130; i += 1)
    addNote(db, { account, date: march, text: `Note ${i}`, prints: false }, null);
  const { plan, notes, leftOut } = checkpointNumbered(db, frozenAt(db, account, march)).frozen;
  expect([plan.length, notes.length, leftOut]).toEqual([200, 100, { actions: 30, notes: 30 }]);
  expect(plan.filter(({ state }) => state === 'open')).toHaveLength(5);
  expect(notes[0]?.text).toBe('Note 129');
});
