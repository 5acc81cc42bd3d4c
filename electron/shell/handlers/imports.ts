/** Import: ids of the page become paths for the engine. */
import { basename, join } from 'node:path';
import type { JobStarted, SavedFile } from '../../../shared/contract.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import type { Handlers, Parsed } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { placeFor, savedAt } from './place.ts';
import { ownFolder } from './workspaces.ts';

type Calls = 'import.inspect' | 'import.start' | 'import.list' | 'import.undo' | 'import.saveRejected';

/** Asks where the workbook of refused rows goes and has the engine write it, as a job. */
const saveRejected = async (context: Context, order: Parsed<'import.saveRejected'>): Promise<JobStarted> => {
  const { name } = await context.engine.call('import.rejected', order);
  const path = await placeFor(context, {
    kind: 'file',
    path: join(ownFolder(context), `${safeName(name)}.xlsx`),
  });
  return context.jobs.start(async ({ progress }): Promise<SavedFile> => {
    progress({ phase: 'saving', share: null, subject: basename(path) });
    await context.engine.call('import.writeRejected', { ...order, path });
    return savedAt(context, path);
  });
};

/** The handlers of `import.*`. */
export const importHandlers = (context: Context): Pick<Handlers, Calls> => {
  const { engine, files } = context;
  return {
    'import.inspect': async ({ files: ids, as }) => {
      const recognised = await engine.call('import.inspect', { paths: ids.map(files.pathOf), as });
      return { files: recognised.map((file, i) => ({ ...file, id: ids[i] ?? '' })) };
    },
    'import.start': ({ files: ordered, asOf, dryRun, decisions }) =>
      engine.call('import.start', {
        files: ordered.map(({ file, tables }) => ({ path: files.pathOf(file), tables })),
        asOf,
        dryRun,
        decisions,
      }),
    'import.list': () => engine.call('import.list', {}),
    'import.undo': (order) => engine.call('import.undo', order),
    'import.saveRejected': (order) => saveRejected(context, order),
  };
};
