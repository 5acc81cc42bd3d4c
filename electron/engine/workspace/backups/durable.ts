/** Files that are on the disk for good, not only in the system's memory. */
import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

const flush = (path: string, flags: 'r' | 'r+'): void => {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Has what was written to a file kept. */
export const flushFile = (path: string): void => flush(path, 'r+');

/** Has a new file's name kept, too. Windows opens no folders, and does it by itself. */
const flushFolder = (folder: string): void => {
  if (process.platform !== 'win32') flush(folder, 'r');
};

/** Gives a finished file its name at once and for good, in place of an older one. */
export const finish = (part: string, path: string): void => {
  flushFile(part);
  renameSync(part, path);
  flushFolder(dirname(path));
};
