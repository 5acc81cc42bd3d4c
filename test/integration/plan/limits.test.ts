/** Saving limits with more accounts than anybody waits for: they are stored, and the look goes on by itself. */
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildWhatIfWorkspace } from '../../../build/bench/what-if-workspace.ts';
import { alertCalls } from '../../../electron/engine/host/alerts.ts';
import { keepLookingTask } from '../../../electron/engine/host/keep-looking.ts';
import { makeSession } from '../../../electron/engine/host/session.ts';
import { isLookDue, lookAtAll } from '../../../electron/engine/plan/index.ts';
import { defaultAsOf } from '../../../electron/engine/scoring/index.ts';
import { openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import type { AppEvent } from '../../../shared/contract.ts';
import { usualLimits } from '../../../shared/model/plan/alert.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

/** Several lots of a look. */
const accounts = 1000;

const opened = () => {
  const path = join(temporaryFolder(), 'Client.nabiz');
  buildWhatIfWorkspace(path, accounts);
  const session = makeSession();
  session.replace(openWorkspace(path));
  onTestFinished(() => session.replace(undefined));
  const { db } = session.workspace;
  lookAtAll(db, defaultAsOf(db));
  return session;
};

it('answers when waiting is over, and the background ends what holds no longer', async () => {
  const session = opened();
  const { db } = session.workspace;
  const standing = db.prepare("SELECT count(*) FROM alerts WHERE kind = 'enteredRed' AND ended_on IS NULL");
  const left = (): unknown => standing.pluck().get();
  expect(left()).toBeGreaterThan(0);
  const isOn = { ...usualLimits.isOn, enteredRed: false };
  const set = await alertCalls(session, 0)['alerts.setLimits']({ ...usualLimits, isOn });
  expect(set).toEqual({ before: usualLimits, isWhole: false });
  expect(isLookDue(db)).toBe(true);
  expect(left()).toBeGreaterThan(0);
  const events: AppEvent[] = [];
  const never = new AbortController().signal;
  await keepLookingTask((event) => void events.push(event)).work(session.workspace, {
    interrupted: never,
    quiet: () => Promise.resolve(),
  });
  expect([isLookDue(db), left(), events.length]).toEqual([false, 0, 1]);
});

it('has looked at all accounts where that takes no time', async () => {
  const session = opened();
  const set = await alertCalls(session, 60_000)['alerts.setLimits']({ ...usualLimits, renewalDays: 60 });
  expect(set).toEqual({ before: usualLimits, isWhole: true });
  expect(isLookDue(session.workspace.db)).toBe(false);
});
