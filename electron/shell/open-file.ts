/** Which workspace the window is in, by its path: the open one, or the locked one. */
import { basename, extname } from 'node:path';

/** What is known of it. */
export interface OpenFile {
  /** Undefined while nothing is open. */
  readonly path: string | undefined;
  /** The name of the locked workspace; undefined while none is. */
  readonly lockedName: string | undefined;
  opened(path: string): void;
  closed(): void;
  locked(): void;
}

/** Nothing is open. */
export const makeOpenFile = (): OpenFile => {
  let path: string | undefined;
  let isLocked = false;
  return {
    get path() {
      return path;
    },
    get lockedName() {
      return isLocked && path !== undefined ? basename(path, extname(path)) : undefined;
    },
    opened(next) {
      path = next;
      isLocked = false;
    },
    closed() {
      path = undefined;
      isLocked = false;
    },
    locked() {
      isLocked = path !== undefined;
    },
  };
};
