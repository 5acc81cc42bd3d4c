/** The long jobs of the window, kept while the user walks between screens. Pure. */
import type { AppEvent, JobResult } from '../../shared/contract.ts';
import type { ErrorValue } from '../../shared/errors.ts';

/** What a job is for, as the one who started it says. */
export type JobKind =
  | 'dryRun'
  | 'import'
  | 'undo'
  | 'saveRejected'
  | 'saveLog'
  | 'reportAccount'
  | 'reportAll'
  | 'reportReview'
  | 'reportWhole'
  | 'exportScores'
  | 'saveModel'
  | 'savePicture'
  | 'saveTable'
  | 'saveTemplate'
  | 'backup'
  | 'saveCopy'
  | 'recover';

/** The last progress heard. */
export type JobProgress = Omit<Extract<AppEvent, { type: 'job.progress' }>, 'type' | 'job'>;

/** Progress as the window says it: what a check does is not storing. */
export type ShownProgress = Omit<JobProgress, 'phase'> & { readonly phase: JobProgress['phase'] | 'checking' };

/** One job; `kind` is null while only events of it were heard (the sample client has no starter of its own). */
export interface Job {
  readonly id: string;
  readonly kind: JobKind | null;
  readonly progress: JobProgress | null;
  readonly end:
    | null
    | { readonly ok: true; readonly result: JobResult }
    | { readonly ok: false; readonly error: ErrorValue };
}

/** All jobs heard of, oldest first. */
export type Jobs = readonly Job[];

/** Events of the engine, and what the page itself does with jobs. */
export type JobsAction =
  | AppEvent
  | { readonly type: 'job.started'; readonly job: string; readonly kind: JobKind }
  | { readonly type: 'job.forgotten'; readonly job: string };

const unheard = (id: string): Job => ({ id, kind: null, progress: null, end: null });

const change = (jobs: Jobs, id: string, edit: (job: Job) => Job): Jobs =>
  jobs.some((job) => job.id === id)
    ? jobs.map((job) => (job.id === id ? edit(job) : job))
    : [...jobs, edit(unheard(id))];

const without = (jobs: Jobs, id: string): Jobs => jobs.filter((job) => job.id !== id);

/** Whether the engine does it by itself, while nobody waits. */
const isUnasked = ({ kind, progress }: Job): boolean =>
  kind === null && (progress?.phase === 'history' || progress?.phase === 'backup');

/** Nobody started it and nobody takes its result. */
const isNobodys = (result: JobResult): boolean =>
  'keptMonths' in result || ('backedUp' in result && result.backedUp === null);

/** The next list. An end may be heard before the starter's own answer: both orders give the same. */
export const reduceJobs = (jobs: Jobs, action: JobsAction): Jobs => {
  switch (action.type) {
    case 'job.started':
      return change(jobs, action.job, (job) => ({ ...job, kind: action.kind }));
    case 'job.progress': {
      const { type: _type, job: id, ...progress } = action;
      return change(jobs, id, (job) => ({ ...job, progress }));
    }
    case 'job.done':
      if (isNobodys(action.result)) return without(jobs, action.job);
      return change(jobs, action.job, (job) => ({ ...job, end: { ok: true, result: action.result } }));
    case 'job.failed':
      if (jobs.some((job) => job.id === action.job && isUnasked(job))) return without(jobs, action.job);
      return change(jobs, action.job, (job) => ({ ...job, end: { ok: false, error: action.error } }));
    case 'alerts.looked':
    case 'menu.chosen':
    case 'workspace.asked':
    case 'backup.failed':
    case 'workspace.damaged':
    case 'engine.silent':
    case 'engine.back':
    case 'engine.stopped':
      return jobs;
    case 'engine.restarted':
      // The engine's own jobs were ended one by one before; what prints goes on, for it runs elsewhere.
      return jobs;
    case 'job.forgotten':
      return without(jobs, action.job);
  }
};

/** Jobs that someone started and that have not ended. */
export const running = (jobs: Jobs): Jobs => jobs.filter((job) => job.kind !== null && job.end === null);

/** The job to speak of: the newest that someone started, else what the engine does by itself. */
export const foremost = (jobs: Jobs): Job | undefined =>
  running(jobs).at(-1) ?? jobs.findLast((job) => isUnasked(job) && job.end === null);

/** The last progress of a job; null before the first word. */
export const shownProgress = ({ kind, progress }: Job): ShownProgress | null =>
  progress && kind === 'dryRun' && progress.phase === 'loading' ? { ...progress, phase: 'checking' } : progress;
