/** The state of the program, its preferences, and stopping a job. */
import type { AppState } from '../../../shared/contract.ts';
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { recentList } from '../recent.ts';

/** What the page needs to know at its start. */
export const appState = async ({ version, preferences, engine }: Context): Promise<AppState> => ({
  version,
  language: preferences.current.language,
  theme: preferences.current.theme,
  author: preferences.current.author,
  workspace: await engine.call('workspace.info', {}),
  recent: recentList(preferences),
});

/** The handlers of `app.*` and `job.*`. */
export const appHandlers = (
  context: Context,
): Pick<Handlers, 'app.state' | 'app.preferences' | 'job.cancel'> => ({
  'app.state': () => appState(context),
  'app.preferences': ({ language, theme, author }) => {
    context.preferences.change({
      ...(language && { language }),
      ...(theme && { theme }),
      ...(author !== undefined && { author: author || null }),
    });
    context.preferencesChanged?.(context.preferences);
    return appState(context);
  },
  'job.cancel': async ({ job }) =>
    context.jobs.cancel(job) ? { cancelled: true } : context.engine.call('job.cancel', { job }),
});
