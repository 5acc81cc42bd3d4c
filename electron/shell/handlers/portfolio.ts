/** The list of accounts: the engine keeps its views; what it shows is saved as a workbook where the user says. */
import { basename, join } from 'node:path';
import type { JobStarted, SavedFile } from '../../../shared/contract.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import { saveTable } from '../../engine/workbook/save-table.ts';
import type { Handlers, Parsed } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { logWritten } from '../log.ts';
import { placeFor, savedAt } from './place.ts';
import { openWorkspaceInfo, ownFolder } from './workspaces.ts';

type Calls =
  | 'portfolio.views'
  | 'portfolio.saveView'
  | 'portfolio.deleteView'
  | 'portfolio.keepColumns'
  | 'portfolio.saveTable';

const saveAsBook = async (
  context: Context,
  { name, language, table }: Parsed<'portfolio.saveTable'>,
): Promise<JobStarted> => {
  const { name: workspace } = await openWorkspaceInfo(context);
  const suggested = join(ownFolder(context), `${safeName(name)}.xlsx`);
  const path = await placeFor(context, { kind: 'file', path: suggested });
  return context.jobs.start(async ({ signal, progress }): Promise<SavedFile> => {
    const subject = basename(path);
    await saveTable(table, {
      path,
      title: name,
      fromRight: language === 'he',
      signal,
      progress: (share) => progress({ phase: 'saving', share, subject }),
    });
    const written = { kind: 'table.saved', file: subject, count: table.rows.length } as const;
    await logWritten(context, { ...written, workspace });
    return savedAt(context, path);
  });
};

/** The handlers of the list of accounts. */
export const portfolioHandlers = (context: Context): Pick<Handlers, Calls> => {
  const { engine } = context;
  return {
    'portfolio.views': (input) => engine.call('portfolio.views', input),
    'portfolio.saveView': (input) => engine.call('portfolio.saveView', input),
    'portfolio.deleteView': (input) => engine.call('portfolio.deleteView', input),
    'portfolio.keepColumns': (input) => engine.call('portfolio.keepColumns', input),
    'portfolio.saveTable': (order) => saveAsBook(context, order),
  };
};
