/** The copy that a change of password makes beside a workspace; one that a crash left may hold what nobody encrypted. */
import { rmSync } from 'node:fs';

/** Where the copy of a file is made. */
export const unfinishedOf = (path: string): string => `${path}.rekey`;

/** Removes such a copy, with what SQLite lays beside it. Nobody may be changing the password meanwhile. */
export const removeUnfinished = (path: string): void => {
  for (const ending of ['', '-journal', '-wal', '-shm'])
    rmSync(`${unfinishedOf(path)}${ending}`, { force: true });
};
