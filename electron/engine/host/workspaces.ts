/** Opening, making and closing the workspace of the engine. */
import { renameSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { AppEvent, WorkspaceInfo } from '../../../shared/contract.ts';
import { isoOrNull } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import { countAccounts } from '../db/queries/accounts.ts';
import { countFreshAlerts } from '../db/queries/attention.ts';
import { keepSetting, settingOf } from '../db/queries/settings.ts';
import { attentionOf } from '../plan/index.ts';
import { defaultAsOf, newestFact } from '../scoring/index.ts';
import { isHeld } from '../workspace/owner/lock-file.ts';
import { peekInto } from '../workspace/peek.ts';
import { refuseShort } from '../workspace/change-password.ts';
import { accessTo } from '../workspace/integrity/means-damage.ts';
import { createWorkspace, openWorkspace, removeWorkspace, type Workspace } from '../workspace/workspace.ts';
import type { EngineCalls } from './calls.ts';
import { importInto } from './imports.ts';
import type { Jobs } from './jobs.ts';
import { makeLocking } from './locking.ts';
import type { Session } from './session.ts';

/** The one that gives, changes and removes a password is beside this file. */
type Calls = Exclude<Extract<keyof EngineCalls, `workspace.${string}`>, 'workspace.password'>;

/** The open workspace as the page knows it. */
export const infoOf = ({ reading, workspace }: Session): WorkspaceInfo => ({
  name: workspace.name,
  accounts: countAccounts(reading),
  newestFact: isoOrNull(newestFact(reading)),
  isSample: settingOf(reading, 'sample') !== undefined,
  newAlerts: countFreshAlerts(reading, defaultAsOf(reading)),
  hasPassword: workspace.access.key !== undefined,
  readOnly: workspace.readOnly,
});

/** The sample is made again when the program brought newer files than it was made from. */
const isMade = (path: string, files: readonly string[]): boolean => {
  const madeMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
  return files.every((file) => statSync(file).mtimeMs <= madeMs);
};

/** Makes the sample under another name first, so that a half-made one is never opened. */
const makeSample = async (path: string, files: readonly string[], jobs: Jobs): Promise<void> => {
  const unfinished = `${path}.new`;
  if (isHeld(unfinished)) throw new AppError('workspace.locked', { file: basename(path) });
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
export const workspaceCalls = (
  session: Session,
  { jobs, emit }: { readonly jobs: Jobs; readonly emit: (event: AppEvent) => void },
): Pick<EngineCalls, Calls> => {
  const stopWriting = (): Promise<void> => {
    jobs.cancelAll();
    return session.idle();
  };
  const replace = async (open: () => Workspace): Promise<WorkspaceInfo> => {
    await stopWriting();
    session.replace(open());
    return infoOf(session);
  };
  /** One that is damaged is remembered: the ways out are asked for next. */
  const openSound = (path: string, password: string | undefined): Workspace => {
    try {
      return openWorkspace(path, { password });
    } catch (error) {
      if (error instanceof AppError && error.code === 'workspace.damaged') {
        session.refused(accessTo(path, { password }));
        emit({ type: 'workspace.damaged' });
      }
      throw error;
    }
  };
  /** A file that is open here already would be in the way of itself. */
  const openAt = (path: string, password: string | undefined): Promise<WorkspaceInfo> =>
    replace(() => {
      if (session.isOpen && session.workspace.path === path) session.replace(undefined);
      return openSound(path, password);
    });
  const locking = makeLocking(session, jobs);
  return {
    'workspace.create': ({ path, password }) =>
      replace(() => {
        refuseShort(password);
        return createWorkspace(path, { password });
      }),
    'workspace.open': ({ path, password }) => openAt(path, password),
    'workspace.reopen': () => {
      const { path, access } = session.workspace;
      return openAt(path, access.key?.password);
    },
    'workspace.sample': async ({ path, files }) => {
      await stopWriting();
      session.replace(undefined);
      // Another window may have the older one open: it stays, and is read here.
      if (!isMade(path, files) && !isHeld(path)) await makeSample(path, files, jobs);
      return replace(() => openWorkspace(path));
    },
    'workspace.lock': locking.lock,
    'workspace.unlock': async ({ path, password }) =>
      locking.stays(path, password) ? infoOf(session) : openAt(path, password),
    'workspace.close': async () => {
      await stopWriting();
      session.replace(undefined);
      return null;
    },
    'workspace.attention': ({ path }) => peekInto(path, attentionOf) ?? null,
    'workspace.info': () => (session.isOpen ? infoOf(session) : null),
  };
};
