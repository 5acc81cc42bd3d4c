/** All functions of one engine, put together from one file per subject. */
import type { AppEvent } from '../../../shared/contract.ts';
import { alertCalls } from './alerts.ts';
import type { EngineCalls } from './calls.ts';
import { backupCalls, makeKeeper } from './backups.ts';
import { checkOpenedTask, saidOfCall } from './check-opened.ts';
import { commentCalls } from './comments.ts';
import { decisionCalls } from './decisions.ts';
import { explainCalls } from './explain.ts';
import { exportCalls } from './exports.ts';
import { historyCalls } from './history.ts';
import { importCalls } from './imports.ts';
import { inBackgroundOf } from './background.ts';
import { keepBackupsTask } from './keep-backups.ts';
import { keepHistoryTask } from './keep-history.ts';
import { keepLookingTask } from './keep-looking.ts';
import { logCalls } from './log.ts';
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
import { reportFactsCalls } from './report-facts.ts';
import { reportCalls } from './reports.ts';
import { reviewCalls } from './reviews.ts';
import { rowsCalls } from './rows.ts';
import { makeSession } from './session.ts';
import { surveyCalls } from './surveys.ts';
import { typedAnswerCalls } from './typed-answers.ts';
import { valueCalls } from './value.ts';
import { passwordCalls } from './password.ts';
import { infoOf, workspaceCalls } from './workspaces.ts';

/** What every call of the engine has around it. */
interface AroundCalls {
  /** The error that is told in place of one that a call threw. */
  readonly said: (error: unknown) => unknown;
  /** Called whenever one has answered, in whatever way. */
  readonly rest: () => void;
}

/** The same functions with that around them; what answers at once still does. */
const around = (calls: EngineCalls, { said, rest }: AroundCalls): EngineCalls => {
  const fail = (error: unknown): never => {
    throw said(error);
  };
  const followed = (call: (input: never) => unknown) => (input: never) => {
    try {
      const answer = call(input);
      return answer instanceof Promise ? answer.catch(fail).finally(rest) : answer;
    } catch (error) {
      return fail(error);
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
  const keeper = makeKeeper(jobs, emit);
  const calls: EngineCalls = {
    ...workspaceCalls(session, { jobs, emit }),
    ...passwordCalls(session),
    ...importCalls(session, { jobs, emit, keeper }),
    ...pageCalls(session),
    ...explainCalls(session),
    ...historyCalls(session),
    ...decisionCalls(session),
    ...modelCalls(session, keeper),
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
    ...backupCalls(session, { jobs, info: () => infoOf(session) }),
    ...noteCalls(session),
    ...logCalls(session),
    ...reportCalls(session),
    ...exportCalls(session, jobs),
    ...reportFactsCalls(session),
    'engine.ping': () => null,
    'job.cancel': ({ job }) => ({ cancelled: jobs.cancel(job) }),
  };
  // Looking is quick, and what it finds is waited for.
  const tasks = [
    keepLookingTask(emit),
    checkOpenedTask(session, emit),
    keepHistoryTask(jobs),
    keepBackupsTask(keeper),
  ];
  return around(calls, {
    said: saidOfCall(session, emit),
    rest: inBackgroundOf(session, tasks),
  });
};
