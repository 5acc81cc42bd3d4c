/** Files that the system hands to the program. Listens from the first moment: macOS hands them over before the app is ready. */
import type { App } from 'electron';
import { askedAmong, type AskedWorkspace, makeAsked } from '../asked-workspace.ts';

/** How the program was started. */
export interface Start {
  readonly args: readonly string[];
  readonly folder: string;
  /** A packed program is its own first argument; else Electron's program and the project come before the user's. */
  readonly isPackaged: boolean;
}

/** What was asked for at the start, and whatever is asked for later: by macOS, or by a second start of the program. */
export const hearAskedFiles = (app: Pick<App, 'on'>, { args, folder, isPackaged }: Start): AskedWorkspace => {
  const own = isPackaged ? 1 : 2;
  const asked = makeAsked(askedAmong(args.slice(own), folder));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    asked.ask(path);
  });
  app.on('second-instance', (_event, others, otherFolder) => {
    const path = askedAmong(others.slice(1), otherFolder);
    if (path !== undefined) asked.ask(path);
  });
  return asked;
};
