/** Import: ids of the page become paths for the engine. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of `import.*`. */
export const importHandlers = ({
  engine,
  files,
}: Context): Pick<Handlers, 'import.inspect' | 'import.start' | 'import.list'> => ({
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
});
