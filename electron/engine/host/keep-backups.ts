/** Backs the workspace up while nobody waits for anything: once it is opened, and every hour that something changed in. */
import type { BackgroundTask } from './background.ts';
import type { Keeper } from './backups.ts';

const hourMs = 3_600_000;

/** The task; it waits for the tasks before it, which store what they computed. */
export const keepBackupsTask = (keeper: Keeper): BackgroundTask => {
  let opened: { readonly workspace: object; readonly sinceMs: number } | undefined;
  return {
    stateOf: () => String(Math.floor(performance.now() / hourMs)),
    work: async (workspace) => {
      const isNew = opened?.workspace !== workspace;
      if (isNew) opened = { workspace, sinceMs: performance.now() };
      await keeper.quietly(workspace, isNew ? 'opening' : 'working');
    },
  };
};
