/**
 * A copy of a workspace that cannot be read where it lies: SQLite has to write beside a file to read it, and what another
 * computer is writing cannot be followed across a network. It stands in a folder that only this user may enter, an
 * encrypted workspace stays encrypted in it, and it goes when the workspace is closed.
 */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isRunning } from './running.ts';

/** A copy, and the way to be rid of it. */
export interface PrivateCopy {
  readonly path: string;
  remove(): void;
}

const prefix = 'nabiz-reading-';
const mostTries = 5;

const removeFolder = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Still open somewhere: the next one tries again.
  }
};

/** Copies of processes that ended without taking them along. */
const removeLeftOver = (): void => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix)))
    if (!isRunning(Number.parseInt(name.slice(prefix.length), 10))) removeFolder(join(tmpdir(), name));
};

/** How a file and its log stand: where this is the same before and after copying, nobody wrote meanwhile. */
const standOf = (path: string): string =>
  [path, `${path}-wal`]
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((found) => `${found?.size} ${found?.mtimeMs}`)
    .join('/');

const copyBoth = (from: string, to: string): void => {
  copyFileSync(from, to);
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`);
  else rmSync(`${to}-wal`, { force: true });
};

/** Makes a copy of a workspace as it stands; undefined where somebody never stops writing to it. */
export const privateCopy = (path: string): PrivateCopy | undefined => {
  removeLeftOver();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const copy = join(folder, basename(path));
  try {
    for (let tries = 0; tries < mostTries; tries++) {
      const before = standOf(path);
      copyBoth(path, copy);
      if (standOf(path) === before) return { path: copy, remove: () => removeFolder(folder) };
    }
    removeFolder(folder);
    return undefined;
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
};
