/** Opening, making and closing workspaces. Main knows the paths, the engine opens the files. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkspaceInfo } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { forget, recentPath, remember } from '../recent.ts';
import { appState } from './app.ts';

type Calls =
  | 'workspace.create'
  | 'workspace.open'
  | 'workspace.asked'
  | 'workspace.openRecent'
  | 'workspace.forgetRecent'
  | 'workspace.attention'
  | 'workspace.reopen'
  | 'workspace.sample'
  | 'workspace.close';

/** The folder of this program among the user's documents. */
export const ownFolder = ({ places }: Context): string => join(places.documents, 'Nabız');

/** What opening takes besides the path. */
interface Ways {
  readonly password?: string | undefined;
  readonly keep?: boolean | undefined;
}

/** What is done once a workspace is open, in whichever way. */
const entered = async (context: Context, path: string, { password, keep }: Ways): Promise<void> => {
  context.openFile.opened(path);
  remember(context.preferences, path);
  if (password !== undefined && keep) await context.keptPasswords.keep(path, password);
};

/** A kept password that no longer opens the file is forgotten, and the user is asked. */
const openedByKept = async (context: Context, path: string): Promise<WorkspaceInfo> => {
  const password = await context.keptPasswords.find(path);
  try {
    return await context.engine.call('workspace.open', { path, password });
  } catch (error) {
    if (password === undefined || !(error instanceof AppError) || error.code !== 'workspace.password')
      throw error;
    context.keptPasswords.forget(path);
    throw new AppError('workspace.passwordNeeded', error.detail, { cause: error });
  }
};

/** Opens a workspace by its path, with the password that is kept for it if there is one. */
export const opened = async (context: Context, path: string, ways: Ways): Promise<WorkspaceInfo> => {
  const info =
    ways.password === undefined
      ? await openedByKept(context, path)
      : await context.engine.call('workspace.open', { path, password: ways.password });
  await entered(context, path, ways);
  return info;
};

const created = async (context: Context, name: string, ways: Ways): Promise<WorkspaceInfo> => {
  const folder = ownFolder(context);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${safeName(name)}.nabiz`);
  const info = await context.engine.call('workspace.create', { path, password: ways.password });
  await entered(context, path, ways);
  return info;
};

const sample = async (context: Context): Promise<WorkspaceInfo> => {
  const { engine, places, preferences } = context;
  const files = readdirSync(places.samples).map((file) => join(places.samples, file));
  const folder = join(places.userData, 'sample');
  mkdirSync(folder, { recursive: true });
  const name = translator(preferences.current.language)('shell.sample');
  const path = join(folder, `${safeName(name)}.nabiz`);
  const info = await engine.call('workspace.sample', { path, files });
  await entered(context, path, {});
  return info;
};

/** The handlers of `workspace.*`. */
export const workspaceHandlers = (context: Context): Pick<Handlers, Calls> => ({
  'workspace.create': ({ name, ...ways }) => created(context, name, ways),
  'workspace.open': ({ file, ...ways }) => opened(context, context.files.pathOf(file), ways),
  'workspace.asked': () => {
    const path = context.asked.take();
    return path === undefined ? null : context.files.add(path);
  },
  'workspace.openRecent': ({ id, ...ways }) => opened(context, recentPath(context.preferences, id), ways),
  'workspace.forgetRecent': ({ id }) => {
    const entry = context.preferences.current.recent.find((known) => known.id === id);
    if (entry) context.keptPasswords.forget(entry.path);
    forget(context.preferences, id);
    return appState(context);
  },
  'workspace.attention': ({ id }) =>
    context.engine.call('workspace.attention', { path: recentPath(context.preferences, id) }),
  'workspace.reopen': () => context.engine.call('workspace.reopen', {}),
  'workspace.sample': () => sample(context),
  'workspace.close': async () => {
    await context.engine.call('workspace.close', {});
    context.openFile.closed();
    return appState(context);
  },
});

/** The open workspace. Throws `workspace.none`. */
export const openWorkspaceInfo = async ({ engine }: Context): Promise<WorkspaceInfo> => {
  const info = await engine.call('workspace.info', {});
  if (!info) throw new AppError('workspace.none');
  return info;
};
