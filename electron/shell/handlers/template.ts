/** The workbook to fill in: written where the user says. */
import { basename, join } from 'node:path';
import type { JobStarted, SavedFile } from '../../../shared/contract.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import { saveTemplate } from '../../engine/template/index.ts';
import type { Handlers, Parsed } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { placeFor, savedAt } from './place.ts';
import { ownFolder } from './workspaces.ts';

const save = async (context: Context, { language }: Parsed<'template.save'>): Promise<JobStarted> => {
  const name = safeName(translator(language)('template.fileName'));
  const path = await placeFor(context, { kind: 'file', path: join(ownFolder(context), `${name}.xlsx`) });
  return context.jobs.start(async ({ signal, progress }): Promise<SavedFile> => {
    progress({ phase: 'saving', share: null, subject: basename(path) });
    await saveTemplate({ language, path, signal });
    return savedAt(context, path);
  });
};

/** The handler of `template.save`. */
export const templateHandlers = (context: Context): Pick<Handlers, 'template.save'> => ({
  'template.save': (order) => save(context, order),
});
