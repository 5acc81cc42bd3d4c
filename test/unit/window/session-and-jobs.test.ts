/** Where the user is, and what runs. */
import { describe, expect, it } from 'vitest';
import {
  reduceJobs,
  running,
  shownProgress,
  type Jobs,
  type JobsAction,
} from '../../../renderer/app/jobs-state.ts';
import { openSession, reduceSession, type SessionAction } from '../../../renderer/app/session-state.ts';
import type { AppState } from '../../../shared/contract.ts';

const app: AppState = {
  version: '1',
  language: 'en',
  theme: 'auto',
  author: null,
  hintsClosed: [],
  locked: null,
  lockAfterMinutes: 15,
  workspace: null,
  recent: [],
};
const workspace = {
  name: 'Client',
  accounts: 3,
  newestFact: '2026-06-30',
  isSample: false,
  newAlerts: 0,
  hasPassword: false,
  readOnly: null,
};
const open = { ...app, workspace };

describe('the session', () => {
  it('opens where there is something to see', () => {
    expect(openSession(app).screen.name).toBe('start');
    expect(openSession(open).screen.name).toBe('portfolio');
    expect(openSession({ ...app, workspace: { ...workspace, accounts: 0 } }).screen.name).toBe('import');
  });

  it('asks for everything anew in another workspace, at its newest data', () => {
    const picked = reduceSession(openSession(open), { type: 'asOf.picked', asOf: '2025-01-01' });
    const entered = reduceSession(picked, {
      type: 'workspace.entered',
      workspace: { ...workspace, name: 'Other' },
    });
    expect(entered).toMatchObject({
      asOf: null,
      revision: picked.revision + 1,
      opening: picked.opening + 1,
      screen: { name: 'portfolio' },
    });
  });

  it('goes back to the start when the workspace is gone', () => {
    const account = reduceSession(openSession(open), {
      type: 'screen.shown',
      screen: { name: 'account', account: 1 },
    });
    expect(reduceSession(account, { type: 'app.changed', app }).screen).toEqual({ name: 'start' });
    expect(reduceSession(account, { type: 'data.changed', app }).screen).toEqual({ name: 'start' });
  });

  it('shuts a workspace and opens it where it was, with all that was begun', () => {
    const account = { name: 'account', account: 1 } as const;
    const before = reduceSession(openSession(open), { type: 'screen.shown', screen: account });
    const locked = reduceSession(before, {
      type: 'workspace.locked',
      app: { ...app, locked: { name: 'Client' } },
    });
    expect(locked.app).toMatchObject({ locked: { name: 'Client' }, workspace: { name: 'Client' } });
    const again = reduceSession(locked, { type: 'workspace.unlocked', workspace });
    expect(again).toMatchObject({ screen: account, opening: before.opening, app: { locked: null } });
    expect(again.revision).toBe(before.revision + 1);
  });

  it('opens a locked workspace after a new start of the window as any other', () => {
    const started = openSession({ ...app, locked: { name: 'Client' } });
    expect(reduceSession(started, { type: 'workspace.unlocked', workspace }).screen.name).toBe('portfolio');
  });

  it('leads back to the part of the plan that an account was opened from, however it was looked at since', () => {
    const from = 'alerts' as const;
    const steps: readonly SessionAction[] = [
      { type: 'screen.shown', screen: { name: 'account', account: 1, view: 'plan', from } },
      { type: 'screen.shown', screen: { name: 'account', account: 1, view: 'rows' } },
      { type: 'screen.shown', screen: { name: 'account', account: 2 } },
    ];
    const later = steps.reduce(reduceSession, openSession(open));
    expect(later.screen).toMatchObject({ account: 2, from });
    const listed = [
      { type: 'screen.shown', screen: { name: 'portfolio' } },
      { type: 'screen.shown', screen: { name: 'account', account: 2 } },
    ] as const satisfies readonly SessionAction[];
    expect(listed.reduce<ReturnType<typeof openSession>>(reduceSession, later).screen).not.toHaveProperty(
      'from',
    );
  });

  it('shows no screen that needs a workspace without one', () => {
    expect(
      reduceSession(openSession(app), { type: 'screen.shown', screen: { name: 'import' } }).screen.name,
    ).toBe('start');
  });

  it('comes back to the part that a place was left at, in this workspace alone', () => {
    const steps: readonly SessionAction[] = [
      { type: 'screen.shown', screen: { name: 'surveys', tab: 'comments' } },
      { type: 'screen.shown', screen: { name: 'surveys', tab: 'answers', account: 1 } },
      { type: 'place.chosen', place: 'value' },
      { type: 'place.chosen', place: 'surveys' },
    ];
    const back = steps.reduce(reduceSession, openSession(open));
    expect(back.screen).toEqual({ name: 'surveys', tab: 'answers' });
    const entered = reduceSession(back, { type: 'workspace.entered', workspace });
    expect(reduceSession(entered, { type: 'place.chosen', place: 'surveys' }).screen).toEqual({
      name: 'surveys',
    });
  });

  it('keeps the screen when only the language changes', () => {
    const imports = reduceSession(openSession(open), { type: 'screen.shown', screen: { name: 'import' } });
    expect(reduceSession(imports, { type: 'app.changed', app: { ...open, language: 'he' } }).screen.name).toBe(
      'import',
    );
  });
});

describe('jobs', () => {
  const all = (...actions: readonly JobsAction[]): Jobs => actions.reduce(reduceJobs, []);
  const saved = { id: 'f', name: 'a.pdf', folder: 'Reports', files: 1 };
  const started: JobsAction = { type: 'job.started', job: 'a', kind: 'reportAll' };
  const done: JobsAction = { type: 'job.done', job: 'a', result: saved };

  it('end the same whether the end or the start is heard first', () => {
    expect(all(started, done)).toEqual(all(done, started));
    expect(running(all(started, done))).toEqual([]);
  });

  it('run until they end, and not before someone started them', () => {
    const progress: JobsAction = {
      type: 'job.progress',
      job: 'a',
      phase: 'printing',
      share: 0.5,
      subject: 'Çınar',
    };
    expect(running(all(progress))).toEqual([]);
    expect(running(all(progress, started))).toMatchObject([{ id: 'a', progress: { share: 0.5 } }]);
  });

  it('say that a check checks, and keep how many rows are done', () => {
    const progress = { phase: 'loading', share: 0.5, subject: 'a.csv', rows: 120, leftMs: 900 } as const;
    const jobs = all({ type: 'job.progress', job: 'a', ...progress }, { ...started, kind: 'dryRun' });
    expect(jobs.map(shownProgress)).toEqual([{ ...progress, phase: 'checking' }]);
    expect(jobs.map((job) => shownProgress({ ...job, kind: 'import' }))).toEqual([progress]);
  });

  it('end by their own word alone: what prints outlives the engine', () => {
    const printing = all(started, { type: 'engine.restarted' });
    expect(running(printing)).toMatchObject([{ id: 'a', kind: 'reportAll' }]);
    expect(reduceJobs(printing, done)).toMatchObject([{ kind: 'reportAll', end: { ok: true, result: saved } }]);
    const error = { code: 'engine.restarted', message: 'The engine was restarted.' } as const;
    expect(all(started, { type: 'job.failed', job: 'a', error })).toMatchObject([
      { end: { ok: false, error } },
    ]);
  });
});
