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
  | 'workspace.openRecent'
  | 'workspace.forgetRecent'
  | 'workspace.attention'
  | 'workspace.sample'
  | 'workspace.close';

/** The folder of this program among the user's documents. */
export const ownFolder = ({ places }: Context): string => join(places.documents, 'Nabız');

const opened = async ({ engine, preferences }: Context, path: string): Promise<WorkspaceInfo> => {
  const info = await engine.call('workspace.open', { path });
  remember(preferences, path);
  return info;
};

const created = async (context: Context, name: string): Promise<WorkspaceInfo> => {
  const folder = ownFolder(context);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${safeName(name)}.nabiz`);
  const info = await context.engine.call('workspace.create', { path });
  remember(context.preferences, path);
  return info;
};

const sample = async ({ engine, places, preferences }: Context): Promise<WorkspaceInfo> => {
  const files = readdirSync(places.samples).map((file) => join(places.samples, file));
  const folder = join(places.userData, 'sample');
  mkdirSync(folder, { recursive: true });
  const name = translator(preferences.current.language)('shell.sample');
  const path = join(folder, `${safeName(name)}.nabiz`);
  const info = await engine.call('workspace.sample', { path, files });
  remember(preferences, path);
  return info;
};

/** The handlers of `workspace.*`. */
export const workspaceHandlers = (context: Context): Pick<Handlers, Calls> => ({
  'workspace.create': ({ name }) => created(context, name),
  'workspace.open': ({ file }) => opened(context, context.files.pathOf(file)),
  'workspace.openRecent': ({ id }) => opened(context, recentPath(context.preferences, id)),
  'workspace.forgetRecent': ({ id }) => {
    forget(context.preferences, id);
    return appState(context);
  },
  'workspace.attention': ({ id }) =>
    context.engine.call('workspace.attention', { path: recentPath(context.preferences, id) }),
  'workspace.sample': () => sample(context),
  'workspace.close': async () => {
    await context.engine.call('workspace.close', {});
    return appState(context);
  },
});

/** The open workspace. Throws `workspace.none`. */
export const openWorkspaceInfo = async ({ engine }: Context): Promise<WorkspaceInfo> => {
  const info = await engine.call('workspace.info', {});
  if (!info) throw new AppError('workspace.none');
  return info;
};
