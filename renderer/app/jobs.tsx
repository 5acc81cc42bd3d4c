/** The jobs as React context: one listener for the whole window. */
import { createContext, useCallback, useContext, useEffect, useMemo, useReducer, type ReactNode } from 'react';
import type { Answer, JobStarted } from '../../shared/contract.ts';
import { callEngine } from './bridge.ts';
import { reduceJobs, type JobKind, type Jobs } from './jobs-state.ts';
import { useNotices } from './notices.tsx';

interface JobsValue {
  readonly jobs: Jobs;
  /** Follows a job from the answer of its call; answers its id, or null when it could not start (said in a notice). */
  readonly follow: (kind: JobKind, answer: Promise<Answer<JobStarted>>) => Promise<string | null>;
  readonly cancel: (job: string) => void;
  readonly forget: (job: string) => void;
}

const JobsContext = createContext<JobsValue | null>(null);

/** Hears the engine's events for everything inside. */
export const JobsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [jobs, dispatch] = useReducer(reduceJobs, []);
  const { sayError } = useNotices();
  useEffect(() => window.nabiz.listen(dispatch), []);

  const follow = useCallback(
    async (kind: JobKind, started: Promise<Answer<JobStarted>>) => {
      const answer = await started;
      if (answer.ok) dispatch({ type: 'job.started', job: answer.value.job, kind });
      else sayError(answer.error);
      return answer.ok ? answer.value.job : null;
    },
    [sayError],
  );
  const cancel = useCallback((job: string) => void callEngine('job.cancel', { job }), []);
  const forget = useCallback((job: string) => dispatch({ type: 'job.forgotten', job }), []);
  const value = useMemo(() => ({ jobs, follow, cancel, forget }), [jobs, follow, cancel, forget]);
  return <JobsContext value={value}>{children}</JobsContext>;
};

/** The jobs and what can be done with them. */
export const useJobs = (): JobsValue => {
  const value = useContext(JobsContext);
  if (!value) throw new Error('useJobs outside JobsProvider');
  return value;
};
