/** A file that is there whole or not at all. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../../../shared/errors.ts';

/** Where there is not even a folder, there is nothing to remove. */
const removeIfThere = (path: string): void => {
  if (existsSync(path)) rmSync(path);
};

const partOf = (path: string): string => `${path}.part`;

/** Removes what is left of a file whose writer was ended before it was whole. */
export const removePart = (path: string): void => removeIfThere(partOf(path));

/** Has a file written beside its place and moves it there when it is done. Throws `cancelled`, `report.unwritable`. */
export const writeWhole = async (
  path: string,
  signal: AbortSignal,
  write: (part: string) => Promise<void>,
): Promise<void> => {
  const part = partOf(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    await write(part);
    renameSync(part, path);
  } catch (cause) {
    removeIfThere(part);
    if (signal.aborted) throw new AppError('cancelled');
    // What the disk did not refuse is no fault of the place.
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new AppError('report.unwritable', { file: basename(path) }, { cause });
  }
};
