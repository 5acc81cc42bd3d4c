/** The scoring model: what the engine does for it, and where its files go. */
import { basename, join } from 'node:path';
import type { JobStarted, SavedFile } from '../../../shared/contract.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import type { Handlers, Parsed } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { placeFor, savedAt } from './place.ts';
import { openWorkspaceInfo, ownFolder } from './workspaces.ts';

type Calls = Extract<keyof Handlers, `model.${string}`>;

/** Asks where the file goes and has the engine write it, as a job. */
const saveFile = async (context: Context, { draft }: Parsed<'model.saveFile'>): Promise<JobStarted> => {
  const { name } = await openWorkspaceInfo(context);
  const path = await placeFor(context, {
    kind: 'file',
    path: join(ownFolder(context), `${safeName(name)}.model.json`),
  });
  return context.jobs.start(async ({ progress }): Promise<SavedFile> => {
    progress({ phase: 'saving', share: null, subject: basename(path) });
    await context.engine.call('model.writeFile', { draft, path });
    return savedAt(context, path);
  });
};

/** The handlers of `model.*`. */
export const modelHandlers = (context: Context): Pick<Handlers, Calls> => {
  const { engine, files } = context;
  return {
    'model.open': (input) => engine.call('model.open', input),
    'model.check': (input) => engine.call('model.check', input),
    'model.spread': (input) => engine.call('model.spread', input),
    'model.publish': (input) => engine.call('model.publish', input),
    'model.version': (input) => engine.call('model.version', input),
    'model.readFile': ({ file, asOf }) => engine.call('model.readFile', { path: files.pathOf(file), asOf }),
    'model.saveFile': (input) => saveFile(context, input),
  };
};
