/** Exports: choose the place, have the engine save as a job. */
import { join } from 'node:path';
import type { JobStarted } from '../../../shared/contract.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import type { Handlers, Parsed } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { placeFor } from './place.ts';
import { openWorkspaceInfo, ownFolder } from './workspaces.ts';

/** `Acme scores 2026-06-30.xlsx`, in the words of the file. */
const fileName = async (context: Context, { kind, asOf, language }: Parsed<'export.scores'>) => {
  const { name, newestFact } = await openWorkspaceInfo(context);
  const date = asOf ?? newestFact ?? '';
  return `${safeName(translator(language)('export.fileName', { workspace: name, date }))}.${kind}`;
};

const exportScores = async (context: Context, order: Parsed<'export.scores'>): Promise<JobStarted> => {
  const suggested = join(ownFolder(context), await fileName(context, order));
  const path = await placeFor(context, { kind: 'file', path: suggested });
  return context.engine.call('export.start', { ...order, path, id: context.files.idOf(path) });
};

/** The handlers of `export.*`. */
export const exportHandlers = (context: Context): Pick<Handlers, 'export.scores'> => ({
  'export.scores': (order) => exportScores(context, order),
});
