/** Two accounts become one when an import is taken back: the plan of the one that goes moves to the one that stays. */
import { describe, expect, it } from 'vitest';
import { accountPage } from '../../../electron/engine/pages/index.ts';
import {
  accountNotes,
  addAction,
  addNote,
  checkpoints,
  compareCheckpoints,
  freeze,
  lookAtAll,
  markAlerts,
  planActions,
  removeNote,
  setOwnRhythm,
  undoStep,
} from '../../../electron/engine/plan/index.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { emptyWorkspace, importDay, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import { undo } from '../../helpers/undo.ts';

const by = { author: 'Ada' };
const words = { steps: null, doneWhen: null, owner: null, dueOn: null, note: null };

/** Usage named “Acme”; then a list called it C1, and another account took the name as its key. Undoing import 2 joins them. */
const client = async () => {
  const workspace = emptyWorkspace();
  const as = { dataset: 'accounts' } as const;
  await importTexts(workspace, { 'usage.csv': linesOf('account,date,events', 'Acme,2026-06-01,3') });
  await importTexts(workspace, { 'a.csv': linesOf('key,name', 'C1,Acme') }, as);
  await importTexts(workspace, { 'b.csv': linesOf('key,name,seats', 'Acme,Other name,7') }, as);
  const idOf = (key: string) =>
    Number(rowsOf(workspace, `SELECT id FROM accounts WHERE key = '${key}'`)[0]?.['id']);
  return {
    workspace,
    db: workspace.db,
    leaving: idOf('C1'),
    staying: idOf('Acme'),
    join: () => undo(workspace, 2),
  };
};

const act = ({ db }: Workspace, account: number, title: string) =>
  addAction(db, { account, about: null, play: null, title, ...words }, { author: 'Ada', asOf: importDay });

const write = ({ db }: Workspace, account: number, text: string) =>
  addNote(db, { account, date: importDay, text, prints: false }, 'Ada');

const freezeNow = ({ db }: Workspace, account: number) =>
  freeze(db, accountPage(db, { account, asOf: importDay, workspaceName: 'Client' }), {
    author: by.author,
    note: null,
  });

const rhythms = (workspace: Workspace) => rowsOf(workspace, 'SELECT account_id AS account, days FROM rhythms');

describe('accounts that are joined', () => {
  it('bring their actions, notes and checkpoints along, those of both', async () => {
    const { workspace, db, leaving, staying, join } = await client();
    act(workspace, leaving, 'Call');
    act(workspace, staying, 'Visit');
    write(workspace, leaving, 'Said they grow');
    const frozen = [freezeNow(workspace, leaving).value, freezeNow(workspace, staying).value] as const;
    await join();
    expect(planActions(db, { asOf: importDay, account: staying }).map(({ title }) => title)).toEqual([
      'Call',
      'Visit',
    ]);
    expect(accountNotes(db, { account: staying, day: importDay }).map(({ text }) => text)).toEqual([
      'Said they grow',
    ]);
    expect(checkpoints(db, staying).map(({ id }) => id)).toEqual(frozen.toReversed());
    expect(compareCheckpoints(db, ...frozen).earlier.id).toBe(frozen[0]);
  });

  it('keep the rhythm of the one that stays where both have one, else the only one', async () => {
    const both = await client();
    setOwnRhythm(both.db, { account: both.leaving, days: 7 }, 'Ada');
    setOwnRhythm(both.db, { account: both.staying, days: 60 }, 'Ada');
    await both.join();
    expect(rhythms(both.workspace)).toEqual([{ account: both.staying, days: 60 }]);
    const one = await client();
    setOwnRhythm(one.db, { account: one.leaving, days: 7 }, 'Ada');
    await one.join();
    expect(rhythms(one.workspace)).toEqual([{ account: one.staying, days: 7 }]);
  });

  it('stand in the inbox once for the same reason', async () => {
    const { workspace, db, leaving, staying, join } = await client();
    for (const account of [leaving, staying])
      db.prepare(`INSERT INTO alerts (account_id, kind, raised_on) VALUES (?, 'dataExpired', ?)`).run(
        account,
        importDay,
      );
    db.prepare(`INSERT INTO alerts (account_id, kind, raised_on) VALUES (?, 'dropped', ?)`).run(
      leaving,
      importDay,
    );
    await join();
    expect(rowsOf(workspace, 'SELECT account_id AS account, kind FROM alerts ORDER BY kind')).toEqual([
      { account: staying, kind: 'dataExpired' },
      { account: staying, kind: 'dropped' },
    ]);
    lookAtAll(db, importDay);
  });
});

describe('undo after accounts were joined', () => {
  it('takes back what was done before, and puts back what was removed before, at the account that stays', async () => {
    const { workspace, db, leaving, staying, join } = await client();
    const call = act(workspace, leaving, 'Call');
    const note = write(workspace, leaving, 'Said “they grow” → 10 %\nסוף');
    const removed = removeNote(db, note.value, 'Ada');
    await join();
    undoStep(db, removed.step, by);
    expect(accountNotes(db, { account: staying, day: importDay })).toMatchObject([
      { id: note.value, account: staying, text: 'Said “they grow” → 10 %\nסוף' },
    ]);
    undoStep(db, call.step, by);
    expect(planActions(db, { asOf: importDay })).toEqual([]);
  });

  it('takes the rhythm back that moved; says so where the other account has one of its own', async () => {
    const one = await client();
    const set = setOwnRhythm(one.db, { account: one.leaving, days: 7 }, 'Ada');
    await one.join();
    undoStep(one.db, set.step, by);
    expect(rhythms(one.workspace)).toEqual([]);

    const both = await client();
    setOwnRhythm(both.db, { account: both.leaving, days: 7 }, 'Ada');
    const cleared = setOwnRhythm(both.db, { account: both.leaving, days: null }, 'Ada');
    setOwnRhythm(both.db, { account: both.staying, days: 60 }, 'Ada');
    await both.join();
    expect(() => undoStep(both.db, cleared.step, by)).toThrow(
      expect.objectContaining({ code: 'plan.changedSince' }),
    );
    expect(rhythms(both.workspace)).toEqual([{ account: both.staying, days: 60 }]);
  });

  it('of a mark on an alert that both had says that it changed since', async () => {
    const { workspace, db, leaving, staying, join } = await client();
    const insert = db.prepare(`INSERT INTO alerts (account_id, kind, raised_on) VALUES (?, 'dataExpired', ?)`);
    const [mine] = [leaving, staying].map((account) => Number(insert.run(account, importDay).lastInsertRowid));
    const marked = markAlerts(db, { ids: [mine as number], state: 'seen', until: null }, 'Ada');
    await join();
    expect(() => undoStep(db, marked.step, by)).toThrow(expect.objectContaining({ code: 'plan.changedSince' }));
    expect(rowsOf(workspace, 'SELECT COUNT(*) AS n FROM alerts')).toEqual([{ n: 1 }]);
  });
});
