/** Opening the sample client: one click, no questions. */
import { useState } from 'react';
import { callEngine } from '../../app/bridge.ts';
import type { JobProgress } from '../../app/jobs-state.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';

interface Sample {
  readonly open: () => void;
  readonly busy: boolean;
  /** What the engine says of its work meanwhile; null before the first word. */
  readonly progress: JobProgress | null;
}

/** The sample client: `open` makes and shows it. */
export const useSample = (): Sample => {
  const { jobs } = useJobs();
  const { dispatch } = useSession();
  const { sayError } = useNotices();
  const [busy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    const answer = await callEngine('workspace.sample', {});
    setBusy(false);
    if (answer.ok) dispatch({ type: 'workspace.entered', workspace: answer.value });
    else sayError(answer.error);
  };
  // The call is no job of the page's own: its progress comes as a job that nobody here started.
  const progress = jobs.findLast((job) => job.kind === null && job.end === null)?.progress ?? null;
  return { open: () => void open(), busy, progress };
};
