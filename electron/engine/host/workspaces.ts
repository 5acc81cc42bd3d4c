/** Opening, making and closing the workspace of the engine. */
import { renameSync, rmSync, statSync } from 'node:fs';
import type { WorkspaceInfo } from '../../../shared/contract.ts';
import { isoOrNull } from '../../../shared/dates.ts';
import { prepare } from '../db/statements.ts';
import { newestFact } from '../scoring/index.ts';
import { createWorkspace, openWorkspace, type Workspace } from '../workspace/workspace.ts';
import type { EngineCalls } from './calls.ts';
import { importInto } from './imports.ts';
import type { Jobs } from './jobs.ts';
import type { Session } from './session.ts';

type Calls = 'workspace.create' | 'workspace.open' | 'workspace.sample' | 'workspace.close' | 'workspace.info';

const infoOf = ({ reading, workspace }: Session): WorkspaceInfo => ({
  name: workspace.name,
  accounts: prepare<[], { n: number }>(reading, 'SELECT count(*) AS n FROM accounts').get()?.n ?? 0,
  newestFact: isoOrNull(newestFact(reading)),
  isSample: prepare<[], object>(reading, `SELECT 1 FROM settings WHERE key = 'sample'`).get() !== undefined,
});

/** The sample is made again when the program brought newer files than it was made from. */
const isMade = (path: string, files: readonly string[]): boolean => {
  const madeMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
  return files.every((file) => statSync(file).mtimeMs <= madeMs);
};

/** Makes the sample under another name first, so that a half-made one is never opened. */
const makeSample = async (path: string, files: readonly string[], jobs: Jobs): Promise<void> => {
  const unfinished = `${path}.new`;
  for (const ending of ['', '-wal', '-shm']) rmSync(`${unfinished}${ending}`, { force: true });
  const workspace = createWorkspace(unfinished);
  try {
    workspace.db.prepare(`INSERT INTO settings (key, value) VALUES ('sample', '1')`).run();
    const order = { files: files.map((file) => ({ path: file })), dryRun: false };
    await jobs.run((tools) => importInto(workspace, order, tools));
  } finally {
    workspace.close();
  }
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
    'workspace.info': () => (session.isOpen ? infoOf(session) : null),
  };
};
