/** All functions of one engine, put together from one file per subject. */
import type { AppEvent } from '../../../shared/contract.ts';
import { alertCalls } from './alerts.ts';
import type { EngineCalls } from './calls.ts';
import { commentCalls } from './comments.ts';
import { decisionCalls } from './decisions.ts';
import { explainCalls } from './explain.ts';
import { historyCalls } from './history.ts';
import { importCalls } from './imports.ts';
import { inBackgroundOf } from './background.ts';
import { keepHistoryTask } from './keep-history.ts';
import { keepLookingTask } from './keep-looking.ts';
import { makeJobs } from './jobs.ts';
import { modelCalls } from './models.ts';
import { noteCalls } from './notes.ts';
import { overviewCalls } from './overview.ts';
import { pageCalls } from './pages.ts';
import { peopleCalls } from './people.ts';
import { planCalls } from './plan.ts';
import { playCalls } from './plays.ts';
import { portfolioCalls } from './portfolio.ts';
import { questionnaireCalls } from './questionnaire.ts';
import { reviewCalls } from './reviews.ts';
import { rowsCalls } from './rows.ts';
import { makeSession } from './session.ts';
import { surveyCalls } from './surveys.ts';
import { typedAnswerCalls } from './typed-answers.ts';
import { valueCalls } from './value.ts';
import { workspaceCalls } from './workspaces.ts';

/** The same functions; `rest` is called whenever one of them has answered, in whatever way. */
const afterEach = (calls: EngineCalls, rest: () => void): EngineCalls => {
  const followed = (call: (input: never) => unknown) => (input: never) => {
    try {
      const answer = call(input);
      return answer instanceof Promise ? answer.finally(rest) : answer;
    } finally {
      rest();
    }
  };
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [name, followed(call)]),
  ) as unknown as EngineCalls;
};

/** The functions of a new engine with nothing open; `emit` takes what it says unasked. */
export const makeEngineCalls = (emit: (event: AppEvent) => void): EngineCalls => {
  const session = makeSession();
  const jobs = makeJobs(emit);
  const calls: EngineCalls = {
    ...workspaceCalls(session, jobs),
    ...importCalls(session, { jobs, emit }),
    ...pageCalls(session),
    ...explainCalls(session),
    ...historyCalls(session),
    ...decisionCalls(session),
    ...modelCalls(session),
    ...peopleCalls(session),
    ...overviewCalls(session),
    ...portfolioCalls(session),
    ...questionnaireCalls(session),
    ...rowsCalls(session),
    ...surveyCalls(session),
    ...typedAnswerCalls(session),
    ...commentCalls(session),
    ...valueCalls(session),
    ...planCalls(session),
    ...playCalls(session),
    ...reviewCalls(session),
    ...alertCalls(session),
    ...noteCalls(session),
    'job.cancel': ({ job }) => ({ cancelled: jobs.cancel(job) }),
  };
  // Looking is quick, and what it finds is waited for.
  const tasks = [keepLookingTask(emit), keepHistoryTask(jobs)];
  return afterEach(calls, inBackgroundOf(session, tasks));
};
