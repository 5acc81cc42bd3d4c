/** Opening, making and closing the workspace of the engine. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { WorkspaceInfo } from '../../../shared/contract.ts';
import { isoOrNull } from '../../../shared/dates.ts';
import { prepare } from '../db/statements.ts';
import { newestFact } from '../scoring/index.ts';
import { createWorkspace, openWorkspace, type Workspace } from '../workspace/workspace.ts';
import type { EngineCalls } from './calls.ts';
import { importEverything } from './imports.ts';
import type { Jobs } from './jobs.ts';
import type { Session } from './session.ts';

type Calls = 'workspace.create' | 'workspace.open' | 'workspace.sample' | 'workspace.close' | 'workspace.info';

const infoOf = ({ reading, workspace }: Session): WorkspaceInfo => ({
  name: workspace.name,
  accounts: prepare<[], { n: number }>(reading, 'SELECT count(*) AS n FROM accounts').get()?.n ?? 0,
  newestFact: isoOrNull(newestFact(reading)),
  isSample: prepare<[], object>(reading, `SELECT 1 FROM settings WHERE key = 'sample'`).get() !== undefined,
});

/** Makes the sample under another name first, so that a half-made one is never opened. */
const makeSample = async (path: string, files: readonly string[]): Promise<void> => {
  const unfinished = `${path}.new`;
  for (const ending of ['', '-wal', '-shm']) rmSync(`${unfinished}${ending}`, { force: true });
  const workspace = createWorkspace(unfinished);
  try {
    workspace.db.prepare(`INSERT INTO settings (key, value) VALUES ('sample', '1')`).run();
    await importEverything(workspace, files);
  } finally {
    workspace.close();
  }
  renameSync(unfinished, path);
};

/** The functions of `workspace.*`. */
export const workspaceCalls = (session: Session, jobs: Jobs): Pick<EngineCalls, Calls> => {
  const replace = (next: Workspace): WorkspaceInfo => {
    jobs.cancelAll();
    session.replace(next);
    return infoOf(session);
  };
  return {
    'workspace.create': ({ path }) => replace(createWorkspace(path)),
    'workspace.open': ({ path, password }) => replace(openWorkspace(path, { password })),
    'workspace.sample': async ({ path, files }) => {
      if (!existsSync(path)) await makeSample(path, files);
      return replace(openWorkspace(path));
    },
    'workspace.close': () => {
      jobs.cancelAll();
      session.replace(undefined);
      return null;
    },
    'workspace.info': () => (session.isOpen ? infoOf(session) : null),
  };
};
