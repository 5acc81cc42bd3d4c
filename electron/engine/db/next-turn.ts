/** Long work in turns: whoever asks something small in between is answered. */
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './statements.ts';

/** Lets others work, and goes on after them. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The same for work that reads a workspace. Throws `workspace.none` where somebody closed it meanwhile. */
export const nextTurnOf = async (db: Db): Promise<void> => {
  await nextTurn();
  if (!db.open) throw new AppError('workspace.none');
};
