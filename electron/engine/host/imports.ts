/** Recognising and importing files for the page. */
import { basename } from 'node:path';
import { parseDay, today } from '../../../shared/dates.ts';
import type { ImportResult } from '../../../shared/import/index.ts';
import { importFiles } from '../import/import-files.ts';
import { inspectFiles } from '../import/inspect-files.ts';
import { listImports } from '../import/list-imports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { EngineCalls, ImportOrder } from './calls.ts';
import type { Jobs, JobTools } from './jobs.ts';
import type { Session } from './session.ts';

type Calls = 'import.inspect' | 'import.start' | 'import.list';

/** Imports files as ordered, following the job that does it. */
export const importInto = (
  workspace: Workspace,
  order: ImportOrder,
  { signal, progress }: JobTools,
): Promise<ImportResult> =>
  importFiles(
    workspace,
    {
      files: order.files.map((file) => ({ ...file, name: basename(file.path) })),
      asOf: (order.asOf === undefined ? undefined : parseDay(order.asOf)) ?? today(),
      dryRun: order.dryRun,
      decisions: order.decisions,
    },
    { signal, onProgress: progress },
  );

/** The functions of `import.*`. */
export const importCalls = (session: Session, jobs: Jobs): Pick<EngineCalls, Calls> => ({
  'import.inspect': ({ paths, as }) =>
    inspectFiles(
      paths.map((path) => ({ path, name: basename(path) })),
      { ...as },
    ),
  'import.start': (order) => {
    const { workspace } = session;
    return jobs.start((tools) => session.whileWriting(() => importInto(workspace, order, tools)));
  },
  'import.list': () => listImports(session.reading),
});
