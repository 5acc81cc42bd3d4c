/** Locking the workspace: what runs in it goes on, and then its file is closed. */
import { AppError } from '../../../shared/errors.ts';
import { refuseWrong } from '../workspace/change-password.ts';
import type { Jobs } from './jobs.ts';
import type { Session } from './session.ts';

/** The two ways through the lock. */
export interface Locking {
  /** Throws `cancelled` where somebody unlocked it while its work went on. */
  lock(): Promise<null>;
  /** Whether that workspace is still open behind the lock, and stays so. Throws `workspace.password`. */
  stays(path: string, password: string): boolean;
}

/** Nothing is locked. */
export const makeLocking = (session: Session, jobs: Jobs): Locking => {
  let wanted: object | undefined;
  return {
    async lock() {
      const own = {};
      wanted = own;
      await jobs.idle();
      await session.idle();
      if (wanted !== own) throw new AppError('cancelled');
      session.replace(undefined);
      return null;
    },
    stays(path, password) {
      const isOpen = session.isOpen && session.workspace.path === path;
      if (isOpen) refuseWrong(session.workspace.access, password);
      wanted = undefined;
      return isOpen;
    },
  };
};
