/** What a closed workspace needs attention for: counted from its file, which stays as it was, and so does its folder. */
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attentionOf, addAction, freeze, lookAtAll, todayLists } from '../../../electron/engine/plan/index.ts';
import { raiseAlert } from '../../../electron/engine/db/queries/alerts.ts';
import { accountPage } from '../../../electron/engine/pages/index.ts';
import { inbox, markAlerts } from '../../../electron/engine/plan/inbox.ts';
import { bareScores } from '../../../electron/engine/scoring/index.ts';
import { createWorkspace, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { peekInto } from '../../../electron/engine/workspace/peek.ts';
import { parseDay } from '../../../shared/dates.ts';
import { temporaryFolder, workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-06-30') as number;
const acting = { author: 'Ada', asOf };

const words = { about: null, play: null, steps: null, doneWhen: null, owner: null, note: null };

/** Four accounts: two in the inbox, of which one was looked at; two overdue actions; one review that falls this week. */
const client = (others = 0) => {
  const keys = ['A', 'B', 'C', 'D', ...Array.from({ length: others }, (_, n) => `N${n}`)];
  const workspace = workspaceWith({
    accounts: keys.map((key) => ({ key, name: `Company ${key}`, startedOn: '2025-01-01' })),
    invoices: [
      { account: 'A', key: 'I1', issuedOn: '2026-06-30', dueOn: '2026-07-30', amount: 1, paidOn: null },
    ],
  });
  const { db } = workspace;
  const ids = db.prepare('SELECT id FROM accounts ORDER BY key').pluck().all() as [
    number,
    number,
    number,
    number,
  ];
  for (const account of ids.slice(0, 2))
    raiseAlert(db, { account, kind: 'dropped', about: '', raisedOn: asOf, detail: '{}' });
  const second = inbox(db, bareScores(db, { asOf }), asOf).find(({ account }) => account.id === ids[1]);
  markAlerts(db, { ids: (second?.alerts ?? []).map(({ id }) => id), state: 'seen', until: null }, 'Ada');
  for (const dueOn of ['2026-06-01', '2026-06-29', '2026-06-30', null])
    addAction(db, { ...words, account: ids[0], title: 'Call', dueOn }, acting);
  const freezeOn = (account: number, date: string) =>
    freeze(db, accountPage(db, { account, asOf: parseDay(date) as number, workspaceName: 'x' }), {
      author: null,
      note: null,
    });
  // Whatever the light, 30 days at most without data and 90 in green: the first is due, the second is not.
  freezeOn(ids[0], '2026-03-01');
  freezeOn(ids[1], '2026-06-29');
  return { ...workspace, ids };
};

describe('attention', () => {
  it('is what the plan of the open workspace says', () => {
    const { db } = client();
    const attention = attentionOf(db);
    expect(attention).toEqual({ asOf: '2026-06-30', alerts: 1, actions: 2, reviews: 1 });
    const { alerts, actions, reviews } = todayLists(db, { asOf });
    expect([alerts.fresh, actions.overdue, reviews.overdue + reviews.soon]).toEqual([1, 2, 1]);
  });

  it('counts a snoozed account again once its time is over', () => {
    const { db, ids } = client();
    const mark = (until: number) => {
      const own = inbox(db, bareScores(db, { asOf }), asOf).find(({ account }) => account.id === ids[0]);
      markAlerts(db, { ids: (own?.alerts ?? []).map(({ id }) => id), state: 'snoozed', until }, null);
    };
    mark(asOf + 1);
    expect(attentionOf(db).alerts).toBe(0);
    mark(asOf);
    expect(attentionOf(db).alerts).toBe(1);
  });

  it('says nothing of reviews where telling would take long, and none where none can be due', () => {
    const { db } = client(2000);
    expect(attentionOf(db).reviews).toBeNull();
    db.prepare('DELETE FROM checkpoints').run();
    expect(attentionOf(db).reviews).toBe(0);
  });
});

const filesIn = (path: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readdirSync(dirname(path)).map((name) => {
      const file = join(dirname(path), name);
      return [name, [statSync(file).mtimeMs, readFileSync(file).toString('base64')]];
    }),
  );

describe('a look into a closed workspace', () => {
  it('changes nothing and leaves nothing', () => {
    const { path, close } = client();
    close();
    const before = filesIn(path);
    expect(peekInto(path, attentionOf)).toEqual({ asOf: '2026-06-30', alerts: 1, actions: 2, reviews: 1 });
    expect(filesIn(path)).toEqual(before);
  });

  it('cannot write', () => {
    const { path, close } = client();
    close();
    expect(peekInto(path, (db) => lookAtAll(db, asOf + 400))).toBeUndefined();
    expect(peekInto(path, attentionOf)?.alerts).toBe(1);
  });

  it('sees what another program that has it open has stored, and leaves that program its files', () => {
    const { path, db, ids } = client();
    expect(peekInto(path, attentionOf)?.actions).toBe(2);
    addAction(db, { ...words, account: ids[1], title: 'One more', dueOn: '2026-01-01' }, acting);
    expect(peekInto(path, attentionOf)?.actions).toBe(3);
    expect(readdirSync(dirname(path))).toContain(`${path.split('/').at(-1)}-wal`);
  });

  it.each<readonly [string, (path: string) => void]>([
    ['is not there', () => undefined],
    ['is empty', (path) => writeFileSync(path, '')],
    ['is no database', (path) => writeFileSync(path, 'a,b\n1,2\n'.repeat(200))],
    ['has a password', (path) => createWorkspace(path, { password: 'secret' }).close()],
    [
      'is of an older version',
      (path) => {
        const workspace = createWorkspace(path);
        workspace.db.pragma('user_version = 10');
        workspace.close();
      },
    ],
    [
      'is of another program',
      (path) => {
        const workspace = createWorkspace(path);
        workspace.db.pragma('application_id = 1');
        workspace.close();
      },
    ],
    [
      'is damaged',
      (path) => {
        createWorkspace(path).close();
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(255, 4096));
      },
    ],
  ])('says nothing where the file %s', (_, make) => {
    const path = join(temporaryFolder(), 'client.nabiz');
    make(path);
    const before = filesIn(path);
    expect(peekInto(path, attentionOf)).toBeUndefined();
    expect(filesIn(path)).toEqual(before);
  });

  it('leaves a file that can be opened afterwards as before', () => {
    const { path, close } = client();
    close();
    const copy = join(temporaryFolder(), 'copy.nabiz');
    copyFileSync(path, copy);
    peekInto(copy, attentionOf);
    const workspace = openWorkspace(copy);
    expect(attentionOf(workspace.db).alerts).toBe(1);
    workspace.close();
  });
});
