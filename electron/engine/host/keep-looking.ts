/** Looks for alerts while nobody waits for anything: after opening, after publishing a model, after a band was set. */
import type { AppEvent } from '../../../shared/contract.ts';
import { dataVersion } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { alertLimits, isLookDue, lookInTurns, nothingSeen, together } from '../plan/index.ts';
import { currentModel, defaultAsOf } from '../scoring/index.ts';
import { fingerprintOf } from '../scoring/kept/basis.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { BackgroundTask, BackgroundTools } from './background.ts';

type Emit = (event: AppEvent) => void;

/** What a look depends on, in this process; whether one is due at all is asked once for each. */
const stateOf = (db: Db): string =>
  [dataVersion(db), defaultAsOf(db), fingerprintOf(currentModel(db)), JSON.stringify(alertLimits(db))].join(
    ' ',
  );

/** The task of looking; the page hears of it only where something was raised or ended. */
export const keepLookingTask = (emit: Emit): BackgroundTask => {
  /** What was seen before a look was interrupted: it is told with the rest of it. */
  const untold = new WeakMap<Workspace, typeof nothingSeen>();
  const look = async (workspace: Workspace, { interrupted, quiet }: BackgroundTools): Promise<void> => {
    const { db } = workspace;
    const turn = (): Promise<void> => quiet(interrupted);
    const { looked, isWhole } = await lookInTurns(db, defaultAsOf(db), { signal: interrupted, turn });
    const seen = together(untold.get(workspace) ?? nothingSeen, looked);
    untold.set(workspace, isWhole ? nothingSeen : seen);
    if (isWhole && seen.raised + seen.ended > 0) emit({ type: 'alerts.looked', ...seen });
  };
  return {
    stateOf,
    work: async (workspace, tools) => {
      if (isLookDue(workspace.db)) await look(workspace, tools);
    },
  };
};
