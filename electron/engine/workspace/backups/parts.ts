/** Copies in the making: what they are called, and how those go that a crash left. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../owner/running.ts';

const ending = '.part';

/** Where a copy is made: under a name that nobody takes for a copy, and that two makers never share. */
export const partOf = (path: string): string => `${path}.${process.pid}${ending}`;

/** The name of what becomes a file, its maker's number, and what SQLite lays beside it. */
const pattern = /^(.*)\.(\d+)\.part(?:[.-][a-z]+)*$/;

interface Part {
  readonly path: string;
  /** What it was to become. */
  readonly name: string;
  readonly maker: number;
}

const partsIn = (folder: string): readonly Part[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file): readonly Part[] => {
    const [, name, maker] = pattern.exec(file) ?? [];
    return name === undefined ? [] : [{ path: join(folder, file), name, maker: Number(maker) }];
  });
};

/** A maker on another computer has a number that says nothing here; it writes more often than this. */
const staleMs = 10 * 60_000;

const isStale = ({ path }: Part, now: number): boolean =>
  now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) > staleMs;

const isAbandoned = ({ maker }: Part): boolean => maker === process.pid || !isRunning(maker);

const remove = ({ path }: Part): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // Out of reach just now: the next one tries again.
  }
};

/** Other programs call halves alike: in a folder of the user's only what was to become a workspace is ours. */
const isOurs = ({ name }: Part): boolean => name.endsWith('.nabiz');

/** Removes those of a folder that nobody has written to for long, whichever workspace they were to become. */
export const removeStaleParts = (folder: string, now: number = Date.now()): void =>
  partsIn(folder)
    .filter((part) => isOurs(part) && isStale(part, now))
    .forEach(remove);

/** Removes those that were to become a file, and whose maker is gone. This process must not be making one. */
export const removePartsOf = (path: string): void =>
  partsIn(dirname(path))
    .filter((part) => part.name === basename(path) && isAbandoned(part))
    .forEach(remove);

/** The same for a whole folder in which nobody else makes any, such as that of the backups of a file that is held. */
export const removePartsIn = (folder: string): void => partsIn(folder).filter(isAbandoned).forEach(remove);
