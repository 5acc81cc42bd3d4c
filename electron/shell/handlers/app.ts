/** The state of the program, its preferences, and stopping a job. */
import type { AppState } from '../../../shared/contract.ts';
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { signLog } from '../log.ts';
import { recentList } from '../recent.ts';

/** What the page needs to know at its start. */
export const appState = async ({ version, preferences, engine, openFile }: Context): Promise<AppState> => ({
  version,
  language: preferences.current.language,
  theme: preferences.current.theme,
  author: preferences.current.author,
  hintsClosed: preferences.current.hintsClosed,
  workspace: openFile.lockedName === undefined ? await engine.call('workspace.info', {}) : null,
  locked: openFile.lockedName === undefined ? null : { name: openFile.lockedName },
  lockAfterMinutes: preferences.current.lockAfterMinutes,
  recent: recentList(preferences),
});

/** The handlers of `app.*` and `job.*`. */
export const appHandlers = (
  context: Context,
): Pick<Handlers, 'app.state' | 'app.preferences' | 'engine.restart' | 'job.cancel'> => ({
  'app.state': () => appState(context),
  'app.preferences': async ({ language, theme, author, hintsClosed, lockAfterMinutes }) => {
    context.preferences.change({
      ...(language && { language }),
      ...(theme && { theme }),
      ...(author !== undefined && { author: author || null }),
      ...(lockAfterMinutes !== undefined && { lockAfterMinutes }),
      ...(hintsClosed && { hintsClosed: [...new Set(hintsClosed)] }),
    });
    context.preferencesChanged?.(context.preferences);
    if (author !== undefined) await signLog(context);
    return appState(context);
  },
  'engine.restart': () => {
    context.engine.restart();
    return null;
  },
  'job.cancel': async ({ job }) =>
    context.jobs.cancel(job) ? { cancelled: true } : context.engine.call('job.cancel', { job }),
});
