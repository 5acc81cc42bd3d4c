/** Opaque ids for paths: the page names a file by its id and never learns where it lies. */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileRef } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';

/** The ids given out while the program runs. */
export interface PathIds {
  /** The id of a path, whatever it is. */
  idOf(path: string): string;
  /** A chosen file as the page sees it. Throws `file.missing`. */
  add(path: string): FileRef;
  /** The path behind an id. Throws `file.missing` for an id that was never given out. */
  pathOf(id: string): string;
}

/** An empty list of ids. */
export const makePathIds = (): PathIds => {
  const paths = new Map<string, string>();
  const idOf = (path: string): string => {
    const id = randomUUID();
    paths.set(id, path);
    return id;
  };
  return {
    idOf,
    add(path) {
      const file = statSync(path, { throwIfNoEntry: false });
      if (!file?.isFile()) throw new AppError('file.missing', { file: basename(path) });
      return { id: idOf(path), name: basename(path), bytes: file.size };
    },
    pathOf(id) {
      const path = paths.get(id);
      if (path === undefined) throw new AppError('file.missing', { file: id });
      return path;
    },
  };
};
