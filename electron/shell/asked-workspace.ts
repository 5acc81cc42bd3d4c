/** The workspace that the system asks to open (a file was pressed twice, or named on the command line), until the page takes it. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What was asked for and not opened yet; a later file takes the place of an earlier one. */
export interface AskedWorkspace {
  ask(path: string): void;
  /** The path, once. */
  take(): string | undefined;
  /** Hears that something was asked for. There is one listener. */
  listen(hear: () => void): void;
}

/** Nothing is asked for, or what the program was started with. */
export const makeAsked = (first?: string): AskedWorkspace => {
  let waiting = first;
  let tell = (): void => undefined;
  return {
    ask(path) {
      waiting = path;
      tell();
    },
    take() {
      const path = waiting;
      waiting = undefined;
      return path;
    },
    listen: (hear) => void (tell = hear),
  };
};

/** Some desktops name a file by its address. */
const pathOf = (arg: string): string | undefined => {
  if (!arg.startsWith('file:')) return arg;
  try {
    return fileURLToPath(arg);
  } catch {
    return undefined;
  }
};

/**
 * The workspace among the arguments that a program was started with in a folder; undefined where there is none. Options
 * are Electron's and Chromium's own, which mix theirs among those of the user.
 */
export const askedAmong = (args: readonly string[], folder: string): string | undefined => {
  const path = args
    .filter((arg) => !arg.startsWith('-'))
    .map(pathOf)
    .find((candidate) => candidate?.toLowerCase().endsWith('.nabiz'));
  return path === undefined ? undefined : resolve(folder, path);
};
