/** The password of the open workspace, its place in the system's key store, and locking. */
import type { Keeping } from '../../../shared/calls/password.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { appState } from './app.ts';

type Calls =
  | 'workspace.password'
  | 'workspace.lock'
  | 'workspace.unlock'
  | 'password.keeping'
  | 'password.forget';

/** Throws `workspace.none`. */
const pathIn = ({ openFile }: Context): string => {
  if (openFile.path === undefined) throw new AppError('workspace.none');
  return openFile.path;
};

const keeping = async ({ openFile, keptPasswords }: Context): Promise<Keeping> => ({
  store: await keptPasswords.store(),
  isKept: openFile.path !== undefined && keptPasswords.has(openFile.path),
});

/** Whether the engine died before it could close the file: the next one has opened it again. */
const isToRepeat = (error: unknown): boolean => error instanceof AppError && error.code === 'engine.restarted';

/** Closes the locked workspace as soon as nothing prints it and nothing works in it. */
const shut = async (context: Context): Promise<void> => {
  await context.jobs.idle();
  if (context.openFile.lockedName === undefined) return;
  try {
    await context.engine.call('workspace.lock', {});
  } catch (error) {
    // Else it was unlocked meanwhile.
    if (isToRepeat(error)) await shut(context);
  }
};

/** The handlers of `password.*`, and of `workspace.*` as far as a password is what they are about. */
export const passwordHandlers = (context: Context): Pick<Handlers, Calls> => ({
  'workspace.password': async (order) => {
    const path = pathIn(context);
    const done = await context.engine.call('workspace.password', order);
    // What is kept follows; a workspace without a password has nothing to keep.
    const isKept = context.keptPasswords.has(path);
    context.keptPasswords.forget(path);
    if (isKept && order.next !== undefined) await context.keptPasswords.keep(path, order.next);
    return done;
  },
  'workspace.lock': async () => {
    pathIn(context);
    context.openFile.locked();
    // Not awaited: what runs may take its time, and the window is shut at once.
    void shut(context);
    return appState(context);
  },
  'workspace.unlock': async ({ password }) => {
    const path = pathIn(context);
    const info = await context.engine.call('workspace.unlock', { path, password });
    context.openFile.opened(path);
    return info;
  },
  'password.keeping': () => keeping(context),
  'password.forget': () => {
    context.keptPasswords.forget(pathIn(context));
    return keeping(context);
  },
});
