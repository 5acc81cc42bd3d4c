/** All functions of one engine, put together from one file per subject. */
import type { AppEvent } from '../../../shared/contract.ts';
import type { EngineCalls } from './calls.ts';
import { decisionCalls } from './decisions.ts';
import { explainCalls } from './explain.ts';
import { importCalls } from './imports.ts';
import { makeJobs } from './jobs.ts';
import { modelCalls } from './models.ts';
import { pageCalls } from './pages.ts';
import { questionnaireCalls } from './questionnaire.ts';
import { makeSession } from './session.ts';
import { workspaceCalls } from './workspaces.ts';

/** The functions of a new engine with nothing open; `emit` takes what it says unasked. */
export const makeEngineCalls = (emit: (event: AppEvent) => void): EngineCalls => {
  const session = makeSession();
  const jobs = makeJobs(emit);
  return {
    ...workspaceCalls(session, jobs),
    ...importCalls(session, jobs),
    ...pageCalls(session),
    ...explainCalls(session),
    ...decisionCalls(session),
    ...modelCalls(session),
    ...questionnaireCalls(session),
    'job.cancel': ({ job }) => ({ cancelled: jobs.cancel(job) }),
  };
};
