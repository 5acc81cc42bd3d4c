/** Actions: adopted with how the account stood, changed many at a time, ended, put back; facts come and go without them. */
import { describe, expect, it } from 'vitest';
import { actionHistory } from '../../../electron/engine/plan/action-history.ts';
import {
  addAction,
  changeActions,
  planAction,
  planActions,
  removeActions,
} from '../../../electron/engine/plan/actions.ts';
import type { ActionOrder } from '../../../electron/engine/plan/actions.ts';
import { listedActions } from '../../../electron/engine/plan/listed.ts';
import { knownOwners } from '../../../electron/engine/plan/owners.ts';
import { undoStep } from '../../../electron/engine/plan/record.ts';
import { scoreOne } from '../../../electron/engine/scoring/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-03-31') as number;
const acting = { author: 'Ada', asOf };
const by = { author: 'Ada' };

const client = () => {
  const { db } = workspaceWith({
    accounts: [
      { key: 'A', name: 'Acme', startedOn: '2025-01-01' },
      { key: 'B', name: 'Birch', startedOn: '2025-01-01' },
    ],
    invoices: [
      { account: 'A', key: 'I1', issuedOn: '2026-01-01', dueOn: '2026-01-31', amount: 100, paidOn: null },
    ],
  });
  const ids = db.prepare('SELECT id FROM accounts ORDER BY key').pluck().all() as [number, number];
  return { db, acme: ids[0], birch: ids[1] };
};

const order = (account: number, part: Partial<ActionOrder> = {}): ActionOrder => ({
  account,
  about: { kind: 'metric', key: 'oldestOverdue' },
  play: 'metric.oldestOverdue.red',
  title: 'Call about invoice I1',
  steps: null,
  doneWhen: null,
  owner: 'Ada',
  dueOn: '2026-03-25',
  note: null,
  ...part,
});

describe('an action', () => {
  it('keeps how its account stood when it was adopted', () => {
    const { db, acme } = client();
    addAction(db, order(acme), acting);
    const [action] = planActions(db, { asOf });
    const score = scoreOne(db, { account: acme, asOf });
    const metric = score.dimensions
      .flatMap(({ metrics }) => metrics)
      .find(({ key }) => key === 'oldestOverdue');
    expect(metric?.value).toBe(59);
    expect(action).toMatchObject({
      account: { id: acme, key: 'A', name: 'Acme' },
      adoptedOn: '2026-03-31',
      overdueDays: 6,
      stood: {
        asOf: '2026-03-31',
        score: score.score,
        band: score.band,
        about: { value: 59, band: metric?.band },
      },
    });
  });

  it('is listed without its longest words, and opened with them', () => {
    const { db, acme } = client();
    const words = { steps: 'Ring, then write', doneWhen: 'The invoice is paid', note: 'Ask for Bo' };
    const { value: id } = addAction(db, order(acme, words), acting);
    const [listed] = listedActions(db, asOf);
    expect(listed).toMatchObject({ id, note: 'Ask for Bo' });
    expect(Object.keys(listed ?? {})).not.toContain('steps');
    expect(Object.keys(listed ?? {})).not.toContain('doneWhen');
    expect(planAction(db, { action: id, asOf })).toMatchObject({ ...words, overdueDays: 6 });
    expect(() => planAction(db, { action: 999, asOf })).toThrow(
      expect.objectContaining({ code: 'plan.unknown' }),
    );
  });

  it('needs a title, and an account that is a customer', () => {
    const { db, acme } = client();
    expect(() => addAction(db, order(acme, { title: '  ' }), acting)).toThrow(
      expect.objectContaining({ code: 'plan.noTitle' }),
    );
    expect(() => addAction(db, order(999), acting)).toThrow(
      expect.objectContaining({ code: 'account.unknown' }),
    );
    expect(planActions(db, { asOf })).toEqual([]);
  });

  it('ends on the day it is done, waits again when reopened, and has a history', () => {
    const { db, acme } = client();
    const { value: id } = addAction(db, order(acme), acting);
    changeActions(db, { ids: [id], change: { state: 'doing', owner: 'Bo' } }, acting);
    const done = changeActions(db, { ids: [id], change: { state: 'done' } }, { author: 'Bo', asOf: asOf + 3 });
    expect(planActions(db, { asOf })[0]).toMatchObject({
      state: 'done',
      endedOn: '2026-04-03',
      overdueDays: null,
    });
    undoStep(db, done.step, by);
    expect(planActions(db, { asOf })[0]).toMatchObject({ state: 'doing', endedOn: null, overdueDays: 6 });
    expect(
      actionHistory(db, id).map(({ what, changed, state, isUndo }) => [what, changed, state, isUndo]),
    ).toEqual([
      ['added', [], 'open', false],
      ['changed', ['owner', 'state'], 'doing', false],
      ['changed', ['state'], 'done', false],
      ['changed', ['state'], 'doing', true],
    ]);
  });
});

describe('many actions', () => {
  it('are changed together or not at all, and put back together', () => {
    const { db, acme, birch } = client();
    const ids = [acme, birch, acme].map((account) => addAction(db, order(account), acting).value);
    const change = { owner: 'Cy', dueOn: '2026-05-01' };
    expect(() => changeActions(db, { ids: [...ids, 999], change }, acting)).toThrow(
      expect.objectContaining({ code: 'plan.unknown' }),
    );
    expect(planActions(db, { asOf }).map(({ owner }) => owner)).toEqual(['Ada', 'Ada', 'Ada']);
    const { step } = changeActions(db, { ids, change }, acting);
    expect(planActions(db, { asOf }).map(({ owner, dueOn }) => [owner, dueOn])).toEqual(
      ids.map(() => ['Cy', '2026-05-01']),
    );
    undoStep(db, step, by);
    expect(planActions(db, { asOf }).map(({ owner, dueOn }) => [owner, dueOn])).toEqual(
      ids.map(() => ['Ada', '2026-03-25']),
    );
    const removed = removeActions(db, ids, acting);
    expect(planActions(db, { asOf })).toEqual([]);
    undoStep(db, removed.step, by);
    expect(planActions(db, { asOf }).map(({ id }) => id)).toEqual(ids);
  });

  it('stand with what waits first, by due date, and what has ended last', () => {
    const { db, acme, birch } = client();
    const add = (title: string, dueOn: string | null) =>
      addAction(db, order(birch, { title, dueOn }), acting).value;
    const [none, late, soon, done] = [
      add('none', null),
      add('late', '2026-06-01'),
      add('soon', '2026-04-02'),
      add('done', null),
    ];
    changeActions(db, { ids: [done], change: { state: 'done' } }, acting);
    expect(planActions(db, { asOf }).map(({ id }) => id)).toEqual([soon, late, none, done]);
    expect(planActions(db, { asOf, account: acme })).toEqual([]);
  });
});

describe('due dates of many actions', () => {
  it('are moved each from where it stands, and not where there is none', () => {
    const { db, acme, birch } = client();
    const first = addAction(db, order(acme), acting).value;
    const second = addAction(db, order(birch, { dueOn: '2026-04-10' }), acting).value;
    const without = addAction(db, order(birch, { dueOn: null }), acting).value;
    const { step } = changeActions(db, { ids: [first, second, without], change: { moveDueDays: 7 } }, acting);
    const dues = () => new Map(planActions(db, { asOf }).map(({ id, dueOn }) => [id, dueOn]));
    expect(dues()).toEqual(
      new Map([
        [first, '2026-04-01'],
        [second, '2026-04-17'],
        [without, null],
      ]),
    );
    undoStep(db, step, by);
    expect(dues()).toEqual(
      new Map([
        [first, '2026-03-25'],
        [second, '2026-04-10'],
        [without, null],
      ]),
    );
  });
});

describe('owners', () => {
  it('are known from accounts and from actions, each once however the name is written', () => {
    const { db, acme } = client();
    db.prepare("UPDATE accounts SET owner = 'Zoe' WHERE key = 'B'").run();
    addAction(db, order(acme), acting);
    addAction(db, order(acme, { owner: null }), acting);
    addAction(db, order(acme, { owner: 'ZOE ' }), acting);
    expect(knownOwners(db)).toEqual(['Ada', 'Zoe']);
  });
});
