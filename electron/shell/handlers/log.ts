/** The audit log: the engine reads and checks it; its file goes where the user says. */
import { basename, join } from 'node:path';
import type { JobStarted, SavedFile } from '../../../shared/contract.ts';
import { isoOf, today } from '../../../shared/dates.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import type { Handlers, Parsed } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { placeFor, savedAt } from './place.ts';
import { openWorkspaceInfo, ownFolder } from './workspaces.ts';

type Calls = 'log.open' | 'log.check' | 'log.compare' | 'log.save';

const save = async (context: Context, { kind, language }: Parsed<'log.save'>): Promise<JobStarted> => {
  const { name } = await openWorkspaceInfo(context);
  const words = { workspace: name, date: isoOf(today()) };
  const file = `${safeName(translator(language)('log.fileName', words))}.${kind}`;
  const path = await placeFor(context, { kind: 'file', path: join(ownFolder(context), file) });
  return context.jobs.start(async ({ progress }): Promise<SavedFile> => {
    progress({ phase: 'saving', share: null, subject: basename(path) });
    await context.engine.call('log.write', { path, kind, language });
    return savedAt(context, path);
  });
};

/** The handlers of `log.*`. */
export const logHandlers = (context: Context): Pick<Handlers, Calls> => {
  const { engine } = context;
  return {
    'log.open': (input) => engine.call('log.open', input),
    'log.check': (input) => engine.call('log.check', input),
    'log.compare': (input) => engine.call('log.compare', input),
    'log.save': (order) => save(context, order),
  };
};
