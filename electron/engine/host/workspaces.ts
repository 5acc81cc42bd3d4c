/** Opening, making and closing the workspace of the engine. */
import { renameSync, statSync } from 'node:fs';
import type { WorkspaceInfo } from '../../../shared/contract.ts';
import { isoOrNull } from '../../../shared/dates.ts';
import { countAccounts } from '../db/queries/accounts.ts';
import { countFreshAlerts } from '../db/queries/attention.ts';
import { keepSetting, settingOf } from '../db/queries/settings.ts';
import { attentionOf } from '../plan/index.ts';
import { defaultAsOf, newestFact } from '../scoring/index.ts';
import { peekInto } from '../workspace/peek.ts';
import { createWorkspace, openWorkspace, removeWorkspace, type Workspace } from '../workspace/workspace.ts';
import type { EngineCalls } from './calls.ts';
import { importInto } from './imports.ts';
import type { Jobs } from './jobs.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `workspace.${string}`>;

const infoOf = ({ reading, workspace }: Session): WorkspaceInfo => ({
  name: workspace.name,
  accounts: countAccounts(reading),
  newestFact: isoOrNull(newestFact(reading)),
  isSample: settingOf(reading, 'sample') !== undefined,
  newAlerts: countFreshAlerts(reading, defaultAsOf(reading)),
});

/** The sample is made again when the program brought newer files than it was made from. */
const isMade = (path: string, files: readonly string[]): boolean => {
  const madeMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
  return files.every((file) => statSync(file).mtimeMs <= madeMs);
};

/** Makes the sample under another name first, so that a half-made one is never opened. */
const makeSample = async (path: string, files: readonly string[], jobs: Jobs): Promise<void> => {
  const unfinished = `${path}.new`;
  removeWorkspace(unfinished);
  const workspace = createWorkspace(unfinished);
  try {
    keepSetting(workspace.db, 'sample', '1');
    const order = { files: files.map((file) => ({ path: file })), dryRun: false };
    await jobs.run((tools) => importInto(workspace, order, tools));
  } finally {
    workspace.close();
  }
  // All of the old one: a log that a crash left behind would be played into the new file.
  removeWorkspace(path);
  renameSync(unfinished, path);
};

/** The functions of `workspace.*`. What still writes into the open workspace is stopped before another takes its place. */
export const workspaceCalls = (session: Session, jobs: Jobs): Pick<EngineCalls, Calls> => {
  const stopWriting = (): Promise<void> => {
    jobs.cancelAll();
    return session.idle();
  };
  const replace = async (open: () => Workspace): Promise<WorkspaceInfo> => {
    await stopWriting();
    session.replace(open());
    return infoOf(session);
  };
  return {
    'workspace.create': ({ path }) => replace(() => createWorkspace(path)),
    'workspace.open': ({ path, password }) => replace(() => openWorkspace(path, { password })),
    'workspace.sample': async ({ path, files }) => {
      await stopWriting();
      session.replace(undefined);
      if (!isMade(path, files)) await makeSample(path, files, jobs);
      return replace(() => openWorkspace(path));
    },
    'workspace.close': async () => {
      await stopWriting();
      session.replace(undefined);
      return null;
    },
    'workspace.attention': ({ path }) => peekInto(path, attentionOf) ?? null,
    'workspace.info': () => (session.isOpen ? infoOf(session) : null),
  };
};
