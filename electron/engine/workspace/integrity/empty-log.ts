/** The empty log that reading lays beside a file, which only its next opening for writing would take away again. */
import { rmSync, statSync } from 'node:fs';
import { isHeld } from '../owner/lock-file.ts';

/** Removes it from beside a file that is only read, unless somebody has that file open: they would miss it. */
export const removeEmptyLog = (path: string): void => {
  const isEmpty = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size === 0;
  if (isEmpty && !isHeld(path))
    for (const ending of ['-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
};
