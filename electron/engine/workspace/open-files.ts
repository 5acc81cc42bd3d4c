/**
 * The files that this process has open as workspaces. On Linux and macOS a process that closes any handle of a file lets
 * go of all its locks on it, SQLite's too: so nothing may read such a file past SQLite.
 */
import { statSync } from 'node:fs';

const open = new Map<string, number>();

const identityOf = (path: string): string => {
  const { dev, ino } = statSync(path);
  return `${dev}:${ino}`;
};

/** Whether this process has the file open, under whatever name. */
export const isOpenHere = (path: string): boolean => open.has(identityOf(path));

/** Notes that a file is open; the answer is to be called when it is closed. */
export const noteOpen = (path: string): (() => void) => {
  const file = identityOf(path);
  open.set(file, (open.get(file) ?? 0) + 1);
  return () => {
    const left = (open.get(file) ?? 1) - 1;
    if (left > 0) open.set(file, left);
    else open.delete(file);
  };
};
