/** What needs attention as the page shows it: the first of each list, everything counted, by owner if wanted. */
import { expect, it } from 'vitest';
import { addAction, todayLists } from '../../../electron/engine/plan/index.ts';
import { raiseAlert } from '../../../electron/engine/db/queries/alerts.ts';
import { parseDay } from '../../../shared/dates.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-06-30') as number;

const client = (owners: readonly (string | null)[]) => {
  const { db } = workspaceWith({
    accounts: owners.map((owner, n) => ({ key: `K${n}`, startedOn: '2025-01-01', owner })),
    invoices: [
      { account: 'K0', key: 'I1', issuedOn: '2026-06-30', dueOn: '2026-07-30', amount: 1, paidOn: null },
    ],
  });
  const ids = db.prepare('SELECT id FROM accounts ORDER BY id').pluck().all() as number[];
  const add = (account: number, dueOn: string | null, owner: string | null = null) => {
    const words = { about: null, play: null, steps: null, doneWhen: null, note: null };
    addAction(db, { ...words, account, title: `due ${dueOn}`, owner, dueOn }, { author: null, asOf });
  };
  return { db, ids, add };
};

it('names what is overdue and what falls within a week, counts what comes later, and says what is next', () => {
  const { db, ids, add } = client(['Ada']);
  for (const dueOn of ['2026-07-08', '2026-06-29', null, '2026-07-07', '2026-06-30']) add(ids[0] ?? 0, dueOn);
  const { actions } = todayLists(db, { asOf });
  expect(actions.rows.map(({ dueOn }) => dueOn)).toEqual(['2026-06-29', '2026-06-30', '2026-07-07']);
  expect(actions).toMatchObject({ overdue: 1, soon: 2, later: 2, next: { dueOn: '2026-07-08' } });
});

it('shows what one person looks after: accounts of theirs, and actions of theirs wherever they are', () => {
  const { db, ids, add } = client(['Işıl', 'Bo', null]);
  const [isil = 0, bo = 0, nobody = 0] = ids;
  add(isil, '2026-06-29');
  add(bo, '2026-06-28');
  add(bo, '2026-06-27', 'IŞIL ');
  add(nobody, '2026-06-26');
  for (const account of ids)
    raiseAlert(db, { account, kind: 'dropped', about: '', raisedOn: asOf, detail: '{}' });
  expect(todayLists(db, { asOf }).owners).toEqual(['Bo', 'Işıl']);
  const own = todayLists(db, { asOf, owner: 'işil' });
  expect(own.owners).toEqual(['Bo', 'Işıl']);
  expect(own.actions.rows.map(({ dueOn }) => dueOn)).toEqual(['2026-06-27', '2026-06-29']);
  expect(own.alerts).toMatchObject({ fresh: 1, all: 1, rows: [{ account: { id: isil } }] });
  expect(Object.values(own.reviews.never).reduce((sum, n) => sum + n)).toBe(1);
  expect(todayLists(db, { asOf, owner: 'nobody of this name' })).toMatchObject({
    alerts: { all: 0 },
    actions: { overdue: 0, rows: [] },
  });
});

it('stays small however many accounts there are', () => {
  const { db, ids } = client(Array.from({ length: 1000 }, () => null));
  for (const account of ids)
    raiseAlert(db, { account, kind: 'dropped', about: '', raisedOn: asOf, detail: '{}' });
  const lists = todayLists(db, { asOf });
  expect(lists.alerts).toMatchObject({ fresh: 1000, all: 1000 });
  expect(lists.alerts.rows).toHaveLength(100);
  expect(lists.reviews.neverWorst).toHaveLength(5);
  expect(Object.values(lists.reviews.never).reduce((sum, n) => sum + n)).toBe(1000);
  expect(JSON.stringify(lists).length).toBeLessThan(60_000);
});
