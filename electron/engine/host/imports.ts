/** Recognising, importing and taking back for the page. */
import { basename } from 'node:path';
import { parseDay, today } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { ImportResult } from '../../../shared/import/index.ts';
import { importFiles } from '../import/import-files.ts';
import { inspectFiles } from '../import/inspect-files.ts';
import { listImports } from '../import/list-imports.ts';
import { recallFrom } from '../import/map/remember.ts';
import { rejectedOfImport, type Rejected } from '../import/rejected/rejected.ts';
import { saveRejected } from '../import/rejected/save-rejected.ts';
import { undoImport } from '../import/undo/undo-import.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { EngineCalls, ImportOrder } from './calls.ts';
import type { Jobs, JobTools } from './jobs.ts';
import type { Session } from './session.ts';

type Calls =
  | 'import.inspect'
  | 'import.start'
  | 'import.list'
  | 'import.undo'
  | 'import.rejected'
  | 'import.writeRejected';

/** Imports files as ordered, following the job that does it; `onRejected` gets what a dry run refused. */
export const importInto = (
  workspace: Workspace,
  order: ImportOrder,
  { signal, progress, onRejected }: JobTools & { onRejected?: (rejected: Rejected) => void },
): Promise<ImportResult> =>
  importFiles(
    workspace,
    {
      files: order.files.map((file) => ({ ...file, name: basename(file.path) })),
      asOf: (order.asOf === undefined ? undefined : parseDay(order.asOf)) ?? today(),
      dryRun: order.dryRun,
      decisions: order.decisions,
    },
    { signal, onProgress: progress, onRejected },
  );

/** Refused rows by import; a dry run's are held until the next one, or until another workspace is opened. */
const rejectedRows = (session: Session) => {
  const ofDryRun = new WeakMap<Workspace, Rejected>();
  return {
    keep(workspace: Workspace, rejected: Rejected): void {
      ofDryRun.get(workspace)?.close();
      ofDryRun.set(workspace, rejected);
    },
    find(importId: number | null): Rejected {
      const found =
        importId === null ? ofDryRun.get(session.workspace) : rejectedOfImport(session.reading, importId);
      if (!found || found.rows === 0) throw new AppError('import.nothingRejected');
      return found;
    },
  };
};

/** The functions of `import.*`. */
export const importCalls = (session: Session, jobs: Jobs): Pick<EngineCalls, Calls> => {
  const rejected = rejectedRows(session);
  return {
    'import.inspect': ({ paths, as }) =>
      inspectFiles(
        paths.map((path) => ({ path, name: basename(path) })),
        { ...as, recall: recallFrom(session.reading) },
      ),
    'import.start': (order) => {
      const { workspace } = session;
      const onRejected = (found: Rejected): void => rejected.keep(workspace, found);
      return jobs.start((tools) =>
        session.whileWriting(() => importInto(workspace, order, { ...tools, onRejected })),
      );
    },
    'import.list': () => listImports(session.reading),
    'import.undo': ({ import: id }) => {
      if (session.isWriting) throw new AppError('import.running');
      const { workspace } = session;
      return jobs.start(({ signal, progress }) =>
        session.whileWriting(() => undoImport(workspace, id, { signal, onProgress: progress })),
      );
    },
    'import.rejected': ({ import: id, language }) => {
      const { rows, nameIn } = rejected.find(id);
      return { rows, name: nameIn(language) };
    },
    'import.writeRejected': async ({ import: id, language, path }) => {
      const found = rejected.find(id);
      await saveRejected(found, { path, language });
      return { rows: found.rows };
    },
  };
};
