/** How quick the plan is with 5,000 actions and 1,000 checkpoints: the engine's answers, and its lists in a real window. */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { planCalls } from '../../electron/engine/host/plan.ts';
import { reviewCalls } from '../../electron/engine/host/reviews.ts';
import { makeSession, type Session } from '../../electron/engine/host/session.ts';
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { ensureFresh, parts } from '../scripts/parts.ts';
import { median, timed } from './measure.ts';
import { planInWindow } from './plan-window.ts';
import { buildPlanWorkspace, type PlanSize } from './plan-workspace.ts';

const size: PlanSize = { accounts: 500, actions: 5000, checkpoints: 1000 };
const limitMs = 200;
const rounds = 9;

/** What a first version would ask the database itself, to be set beside the answers. */
const bare = {
  'plan.actions': 'SELECT * FROM actions ORDER BY due_on',
  'reviews.open': 'SELECT account_id, date, author, note, frozen FROM checkpoints ORDER BY date DESC',
  'plan.today': "SELECT * FROM actions WHERE state IN ('open', 'doing') ORDER BY due_on",
} as const;

type Measured = keyof typeof bare;

const measured = Object.keys(bare) as readonly Measured[];

/** Each answer as a page asks for it after somebody changed the plan, and the first one of a file just opened. */
const answersOf = async (path: string): Promise<boolean> => {
  const session = makeSession();
  session.replace(openWorkspace(path));
  const kept: boolean[] = [];
  try {
    for (const name of measured) kept.push(await answerOf(session, name));
  } finally {
    session.replace(undefined);
  }
  return kept.every(Boolean);
};

const answerOf = async (session: Session, name: Measured): Promise<boolean> => {
  const calls = { ...planCalls(session), ...reviewCalls(session) };
  const first = timed(() => calls[name]({}));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await calls['plan.change']({ ids: [round + 1], change: { note: `round ${round}` }, author: 'Ada' });
    times.push(timed(() => calls[name]({})).ms);
  }
  const { db } = session.workspace;
  const select = db.prepare(bare[name]);
  const bareMs = median(Array.from({ length: rounds }, () => timed(() => select.all()).ms));
  const worst = Math.max(first.ms, ...times);
  const isKept = worst < limitMs;
  const bytes = JSON.stringify(first.value).length;
  console.log(
    `  ${name}: first ${first.ms.toFixed(0)}, after a change median ${median(times).toFixed(0)}, worst ${worst.toFixed(0)} (limit ${limitMs}) ${isKept ? 'KEPT' : 'NOT KEPT'}; bare SELECT beside it ${bareMs.toFixed(1)}; ${(bytes / 1024).toFixed(0)} kB`,
  );
  return isKept;
};

/** Measures and prints; answers whether every limit was kept. */
export const benchPlan = async (): Promise<boolean> => {
  await ensureFresh([parts.window], console.log);
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-bench-'));
  try {
    const path = join(folder, 'Bench.nabiz');
    const frozen = buildPlanWorkspace(path, size);
    console.log(
      `${size.actions} actions of ${size.accounts} accounts, ${size.checkpoints} checkpoints of ${(frozen / 1024).toFixed(1)} kB, ms; load of the machine ${loadavg()[0]?.toFixed(1)}:`,
    );
    const isAnswered = await answersOf(path);
    return (await planInWindow(folder, path)) && isAnswered;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
