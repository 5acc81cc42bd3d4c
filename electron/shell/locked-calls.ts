/** What the window may ask for while its workspace is locked: nothing that is in it. */
import type { CallName } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import type { OpenFile } from './open-file.ts';

const answered: readonly CallName[] = [
  'app.state',
  'app.preferences',
  'engine.restart',
  'workspace.unlock',
  'workspace.close',
  'workspace.asked',
  'workspace.open',
  'password.keeping',
  // Where it turns out to be damaged as its password is given.
  'damaged.look',
  'damaged.restore',
  'damaged.recover',
];

/** Throws `workspace.none` for every other call: the engine may still have the file open for work that goes on. */
export const refuseWhileLocked =
  (openFile: OpenFile) =>
  (name: CallName): void => {
    if (openFile.lockedName !== undefined && !answered.includes(name)) throw new AppError('workspace.none');
  };
