/** What people plan outlives the facts: taking imports back, also the one that made the account, deletes none of it. */
import { describe, expect, it } from 'vitest';
import { accountPage } from '../../../electron/engine/pages/index.ts';
import {
  addAction,
  addNote,
  freeze,
  lookAtAll,
  removeNote,
  setOwnRhythm,
  undoStep,
} from '../../../electron/engine/plan/index.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { emptyWorkspace, importDay, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import { undo } from '../../helpers/undo.ts';

const by = { author: 'Ada' };
const accounts = linesOf('key,name,seats', 'A1,Acme,10', 'A2,Bolt,20');
const invoices = linesOf(
  'account,key,issuedOn,dueOn,amount',
  'A1,I1,2026-01-01,2026-01-31,100',
  'A2,I2,2026-06-01,2026-07-01,50',
);

const idOf = (workspace: Workspace, key: string): number =>
  Number(rowsOf(workspace, `SELECT id FROM accounts WHERE key = '${key}'`)[0]?.['id']);

const keys = (workspace: Workspace) =>
  rowsOf(workspace, 'SELECT key FROM accounts ORDER BY key').map(({ key }) => key);

/** Two imports; of the first account everything is planned that can be. */
const planned = async () => {
  const workspace = emptyWorkspace();
  const { db } = workspace;
  await importTexts(workspace, { 'accounts.csv': accounts });
  await importTexts(workspace, { 'invoices.csv': invoices });
  const account = idOf(workspace, 'A1');
  const order = { account, about: null, play: null, title: 'Call', steps: null, doneWhen: null };
  addAction(db, { ...order, owner: null, dueOn: null, note: null }, { author: 'Ada', asOf: importDay });
  addNote(db, { account, date: importDay, text: 'Promised to pay', prints: true }, 'Ada');
  setOwnRhythm(db, { account, days: 7 }, 'Ada');
  freeze(db, accountPage(db, { account, asOf: importDay, workspaceName: 'Client' }), {
    author: 'Ada',
    note: null,
  });
  lookAtAll(db, importDay);
  return { workspace, db, account };
};

const plan = (workspace: Workspace) =>
  ['actions', 'notes', 'rhythms', 'checkpoints', 'plan_steps'].map((table) =>
    rowsOf(workspace, `SELECT * FROM ${table} ORDER BY id`),
  );

const alerts = (workspace: Workspace) =>
  rowsOf(workspace, 'SELECT kind, state FROM alerts WHERE ended_on IS NULL ORDER BY kind');

describe('the plan', () => {
  it('is the same, byte for byte, once facts are taken back and imported again', async () => {
    const { workspace } = await planned();
    const before = plan(workspace);
    await undo(workspace, 2);
    expect(plan(workspace)).toEqual(before);
    await importTexts(workspace, { 'invoices.csv': invoices });
    expect(plan(workspace)).toEqual(before);
  });

  it('keeps an account that no import names any more, and only that one', async () => {
    const { workspace, db, account } = await planned();
    const before = plan(workspace);
    await undo(workspace, 1);
    await undo(workspace, 2);
    expect(plan(workspace)).toEqual(before);
    expect(keys(workspace)).toEqual(['A1']);
    lookAtAll(db, importDay);
    expect(alerts(workspace)).toEqual([]);
    await importTexts(workspace, { 'accounts.csv': accounts, 'invoices.csv': invoices });
    expect(idOf(workspace, 'A1')).toBe(account);
    expect(plan(workspace)).toEqual(before);
  });

  it.each([
    [
      'an action',
      (db: Workspace['db'], account: number) =>
        db
          .prepare(`INSERT INTO actions (account_id, title, adopted_on, created_at) VALUES (?, 'Call', 1, '')`)
          .run(account),
    ],
    [
      'a note',
      (db: Workspace['db'], account: number) =>
        addNote(db, { account, date: importDay, text: 'x', prints: false }, null),
    ],
    ['a rhythm', (db: Workspace['db'], account: number) => setOwnRhythm(db, { account, days: 7 }, null)],
    [
      'a checkpoint',
      (db: Workspace['db'], account: number) =>
        freeze(db, accountPage(db, { account, asOf: importDay, workspaceName: '' }), {
          author: null,
          note: null,
        }),
    ],
  ])('keeps it for %s alone', async (_, make) => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    make(workspace.db, idOf(workspace, 'A2'));
    await undo(workspace, 1);
    expect(keys(workspace)).toEqual(['A2']);
  });
});

describe('an account that goes with its import', () => {
  it('takes its alerts along: nobody made those', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts, 'invoices.csv': invoices });
    const raise = workspace.db.prepare(
      `INSERT INTO alerts (account_id, kind, raised_on) VALUES (?, 'enteredRed', ?)`,
    );
    raise.run(idOf(workspace, 'A1'), importDay);
    await undo(workspace, 1);
    expect(keys(workspace)).toEqual([]);
    expect(rowsOf(workspace, 'SELECT * FROM alerts')).toEqual([]);
  });

  it('is named when something removed from its plan is to be put back', async () => {
    const workspace = emptyWorkspace();
    const { db } = workspace;
    await importTexts(workspace, { 'accounts.csv': accounts });
    const words = { date: importDay, text: 'Promised to pay', prints: false };
    const { value } = addNote(db, { account: idOf(workspace, 'A1'), ...words }, 'Ada');
    const { step } = removeNote(db, value, 'Ada');
    await undo(workspace, 1);
    expect(keys(workspace)).toEqual([]);
    expect(() => undoStep(db, step, by)).toThrow(expect.objectContaining({ code: 'plan.noAccount' }));
    expect(rowsOf(workspace, 'SELECT * FROM notes')).toEqual([]);
  });
});
