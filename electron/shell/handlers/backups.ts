/** Backups: the engine makes them; main knows where copies go and what can be shown. */
import { basename, dirname, extname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import { backupFolderOf, wallClock } from '../../engine/workspace/backups/names.ts';
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { placeFor } from './place.ts';
import { opened, openWorkspaceInfo, ownFolder } from './workspaces.ts';

type Calls = Extract<keyof Handlers, `backups.${string}` | `damaged.${string}`>;

/** `Acme copy 2026-11-22 17.59.nabiz`: in the words of whoever saves it. */
const copyName = async (context: Context): Promise<string> => {
  const { name } = await openWorkspaceInfo(context);
  const moment = wallClock(new Date()).slice(0, 16).replace('T', ' ').replace(':', '.');
  return safeName(
    translator(context.preferences.current.language)('shell.copyName', { workspace: name, moment }),
  );
};

const saveCopy = async (context: Context) => {
  const suggested = join(ownFolder(context), `${await copyName(context)}.nabiz`);
  const path = await placeFor(context, { kind: 'file', path: suggested });
  // Its own file is not what a copy is for, and would be replaced while it is open.
  if (path === (await context.engine.call('backups.path', {})))
    throw new AppError('workspace.exists', { file: basename(path) });
  return context.engine.call('backups.saveCopy', { path, id: context.files.idOf(path) });
};

const recover = async (context: Context) => {
  const damaged = await context.engine.call('damaged.path', {});
  const { language } = context.preferences.current;
  const name = translator(language)('shell.recoveredName', { workspace: basename(damaged, extname(damaged)) });
  const path = await placeFor(context, {
    kind: 'file',
    path: join(dirname(damaged), `${safeName(name)}.nabiz`),
  });
  return context.engine.call('damaged.recover', { path, id: context.files.idOf(path) });
};

/** The handlers of `backups.*` and `damaged.*`. */
export const backupHandlers = (context: Context): Pick<Handlers, Calls> => {
  const { engine } = context;
  return {
    'backups.list': (input) => engine.call('backups.list', input),
    'backups.describe': (input) => engine.call('backups.describe', input),
    'backups.make': (input) => engine.call('backups.make', input),
    'backups.saveCopy': () => saveCopy(context),
    'backups.reveal': async () => ({
      shown: await context.reveal(backupFolderOf(await engine.call('backups.path', {}))),
    }),
    'backups.turn': (input) => engine.call('backups.turn', input),
    'backups.restore': (input) => engine.call('backups.restore', input),
    'damaged.look': (input) => engine.call('damaged.look', input),
    'damaged.restore': async (input) => {
      const path = await engine.call('damaged.path', {});
      await engine.call('damaged.restore', input);
      return opened(context, path, {});
    },
    'damaged.recover': () => recover(context),
  };
};
