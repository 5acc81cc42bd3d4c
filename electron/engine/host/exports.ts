/** Exporting scores for the page. */
import { basename, dirname } from 'node:path';
import type { SavedFile } from '../../../shared/contract.ts';
import { exportInThread } from '../export/index.ts';
import { createTimeLeft } from '../import/time-left.ts';
import { countAccounts } from '../db/queries/accounts.ts';
import type { EngineCalls, ExportToSave } from './calls.ts';
import { dayOf } from './day-of.ts';
import { noteFile } from './file-note.ts';
import type { Jobs, JobTools } from './jobs.ts';
import type { Session } from './session.ts';

/** The job's progress from the thread's. */
const following = ({ progress }: Pick<JobTools, 'progress'>, subject: string) => {
  const timeLeft = createTimeLeft();
  // Gathering what is scored comes first and says nothing.
  progress({ phase: 'scoring', share: null, subject });
  timeLeft(0, performance.now());
  return (share: number): void =>
    progress({ phase: 'saving', share, subject, leftMs: timeLeft(share, performance.now()) });
};

const save = async (
  session: Session,
  { id, asOf, ...order }: ExportToSave,
  { signal, progress }: JobTools,
): Promise<SavedFile> => {
  const { workspace, reading } = session;
  const name = basename(order.path);
  await exportInThread(
    {
      ...order,
      access: workspace.access,
      day: dayOf(reading, asOf),
      workspace: basename(workspace.path),
    },
    { signal, progress: following({ progress }, name) },
  );
  const detail = { file: name, count: countAccounts(workspace.db) };
  await noteFile(session, workspace, { kind: 'scores.exported', detail });
  return { id, name, folder: basename(dirname(order.path)), files: 1 };
};

/** The function that starts an export. */
export const exportCalls = (session: Session, jobs: Jobs): Pick<EngineCalls, 'export.start'> => ({
  'export.start': (order) => {
    // Without a workspace nothing is started.
    void session.workspace;
    return jobs.start((tools) => save(session, order, tools));
  },
});
