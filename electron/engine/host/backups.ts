/** Backups for the page, and the ways out of a damaged file. */
import { basename, dirname, extname } from 'node:path';
import type { AppEvent, SavedFile, WorkspaceInfo } from '../../../shared/contract.ts';
import type { BackupList, Damaged, Recovered } from '../../../shared/calls/backups.ts';
import { signedBy } from '../db/log/logged.ts';
import { AppError, type ErrorValue } from '../../../shared/errors.ts';
import type { BackupReason, DescribedBackup } from '../../../shared/model/backup.ts';
import { backUpIfChanged, backUpOpen, logBackup } from '../workspace/backups/automatic.ts';
import { backupsOf } from '../workspace/backups/list.ts';
import { areBackupsOn, turnBackups } from '../workspace/backups/settings.ts';
import { inFileThread } from '../workspace/thread/workspace-thread.ts';
import { type Access, openAgain, type Workspace } from '../workspace/workspace.ts';
import { errorValue } from './answers.ts';
import type { EngineCalls } from './calls.ts';
import type { Jobs, JobTools } from './jobs.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `backups.${string}` | `damaged.${string}`>;

const isDamage = (error: unknown): boolean => error instanceof AppError && error.code === 'workspace.damaged';

/** The job's progress from the thread's. */
const following = ({ signal, progress }: JobTools, subject: string) => {
  progress({ phase: 'backup', share: null, subject });
  return { signal, onShare: (share: number): void => progress({ phase: 'backup', share, subject }) };
};

/** Why the last backup that nobody asked for failed, by workspace. */
const failures = new WeakMap<Workspace, ErrorValue>();

/** Makes backups that nobody asks for. */
export interface Keeper {
  /** Before what changes much: a failure is said and does not keep anybody from working; a damaged file does. */
  before(workspace: Workspace, reason: BackupReason, tools: JobTools): Promise<void>;
  /** The same as a job of its own, heard only where it takes its time. */
  quietly(workspace: Workspace, reason: BackupReason): Promise<void>;
}

/** A keeper; `emit` takes what it says unasked. */
export const makeKeeper = (jobs: Jobs, emit: (event: AppEvent) => void): Keeper => {
  const before: Keeper['before'] = async (workspace, reason, tools) => {
    try {
      await backUpIfChanged(workspace, reason, following(tools, workspace.name));
      failures.delete(workspace);
    } catch (error) {
      if (tools.signal.aborted || isDamage(error)) throw error;
      const isNews = !failures.has(workspace);
      const value = errorValue(error);
      failures.set(workspace, value);
      if (isNews) emit({ type: 'backup.failed', error: value });
    }
  };
  return {
    before,
    quietly: async (workspace, reason) => {
      await jobs.runQuietly(async (tools) => {
        await before(workspace, reason, tools);
        return { backedUp: null };
      });
    },
  };
};

const listOf = ({ workspace, reading }: Session): BackupList => ({
  backups: backupsOf(workspace.path),
  isOn: areBackupsOn(reading),
  failed: failures.get(workspace) ?? null,
});

/** One that went while the others were read. */
const unread = { contents: null, unreadable: 'damaged' } as const;

const described = async (access: Access): Promise<readonly DescribedBackup[]> => {
  const backups = backupsOf(access.path);
  if (backups.length === 0) return [];
  const files = backups.map(({ file }) => file);
  const contents = await inFileThread({ work: 'describe', access, order: { files } });
  return backups.map((backup, i) => ({ ...backup, ...(contents[i] ?? unread) }));
};

/** What the calls need besides the session. */
interface Around {
  readonly jobs: Jobs;
  readonly info: () => WorkspaceInfo;
}

/** What is there now can be taken back to, whatever the settings say; what is damaged is kept as it is. */
const keepPresent = async (workspace: Workspace, tools: JobTools): Promise<{ isDamaged: boolean }> => {
  try {
    await backUpOpen(workspace, 'restore', following(tools, workspace.name));
    return { isDamaged: false };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { isDamaged: true };
  }
};

const restore = async (session: Session, { jobs, info }: Around, file: string): Promise<WorkspaceInfo> => {
  const { workspace } = session;
  const { access } = workspace;
  jobs.cancelAll();
  await session.idle();
  const work = async (tools: JobTools) => {
    const { isDamaged } = await keepPresent(workspace, tools);
    session.replace(undefined);
    try {
      await inFileThread({ work: 'restore', access, order: { file, isDamaged, author: signedBy() } });
    } finally {
      session.replace(openAgain(access));
    }
    return { backedUp: null };
  };
  await session.whileWriting(() => jobs.run(work));
  return info();
};

const saved = (path: string, id: string): SavedFile => ({
  id,
  name: basename(path),
  folder: basename(dirname(path)),
  files: 1,
});

const damagedOf = async ({ damaged }: Session): Promise<Damaged | null> => {
  if (!damaged) return null;
  const { path } = damaged;
  return { name: basename(path, extname(path)), backups: await described(damaged) };
};

const theDamaged = ({ damaged }: Session): Access => {
  if (!damaged) throw new AppError('workspace.none');
  return damaged;
};

/** The functions of `backups.*` and `damaged.*`. */
export const backupCalls = (session: Session, around: Around): Pick<EngineCalls, Calls> => {
  const { jobs } = around;
  const note = async (workspace: Workspace, file: string): Promise<void> => {
    if (workspace.readOnly) return;
    await session.whileWriting(async () => {
      if (session.isOpen && session.workspace === workspace) logBackup(workspace, file);
    });
  };
  return {
    'backups.list': () => listOf(session),
    'backups.describe': () => described({ ...session.workspace.access, path: session.workspace.path }),
    'backups.make': () => {
      const { workspace } = session;
      workspace.refuseWriting();
      return jobs.start(async (tools) => {
        const { file } = await backUpOpen(workspace, 'asked', following(tools, workspace.name));
        failures.delete(workspace);
        await note(workspace, file);
        return { backedUp: file };
      });
    },
    'backups.saveCopy': ({ path, id }) => {
      const { workspace } = session;
      const { access } = workspace;
      return jobs.start(async (tools) => {
        await inFileThread({ work: 'copy', access, order: { to: path } }, following(tools, basename(path)));
        await note(workspace, basename(path));
        return saved(path, id);
      });
    },
    'backups.path': () => session.workspace.path,
    'backups.turn': ({ isOn }) => {
      session.workspace.refuseWriting();
      turnBackups(session.workspace.db, isOn);
      return listOf(session);
    },
    'backups.restore': ({ file }) => restore(session, around, file),
    'damaged.look': () => damagedOf(session),
    'damaged.restore': ({ file }) =>
      inFileThread({
        work: 'restore',
        access: theDamaged(session),
        order: { file, isDamaged: true, author: signedBy() },
      }),
    'damaged.path': () => theDamaged(session).path,
    'damaged.recover': ({ path, id }) => {
      const access = theDamaged(session);
      return jobs.start(async (tools): Promise<Recovered> => {
        const follow = following(tools, basename(path));
        const recovery = await inFileThread({ work: 'recover', access, order: { to: path } }, follow);
        return { ...recovery, recovered: basename(path, extname(path)), file: id };
      });
    },
  };
};
