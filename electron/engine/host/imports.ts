/** Recognising, importing and taking back for the page. */
import { basename } from 'node:path';
import type { AppEvent } from '../../../shared/contract.ts';
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
import { type Looked, lookInTurns, type LookSoFar } from '../plan/index.ts';
import { defaultAsOf } from '../scoring/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Keeper } from './backups.ts';
import type { EngineCalls, ImportOrder } from './calls.ts';
import { noteFile } from './file-note.ts';
import type { Jobs, JobTools } from './jobs.ts';
import type { Session } from './session.ts';

type Calls =
  | 'import.inspect'
  | 'import.start'
  | 'import.list'
  | 'import.undo'
  | 'import.rejected'
  | 'import.writeRejected';

/** What an import is done with, besides the job that does it. */
interface ImportTools extends JobTools {
  /** Gets what a dry run refused. */
  readonly onRejected?: (rejected: Rejected) => void;
  /** Gets what the look for alerts came to; there is none after a dry run. */
  readonly onLooked?: (looked: Looked) => void;
}

/**
 * Once something is stored or taken back, the job has not failed whatever becomes of the look: stopped by the user or by
 * another program that writes, it is taken up in the background.
 */
const lookAfterwards = async (
  { db }: Workspace,
  { signal, progress, onLooked }: Omit<ImportTools, 'onRejected'>,
): Promise<void> => {
  const onLot = ({ done, all }: LookSoFar): void =>
    progress({ phase: 'scoring', share: done / all, subject: '' });
  const seen = await lookInTurns(db, defaultAsOf(db), { signal, onLot }).catch(() => null);
  if (seen) onLooked?.(seen.looked);
};

/** Imports files as ordered, following the job that does it, and looks for alerts when something was stored. */
export const importInto = async (
  workspace: Workspace,
  order: ImportOrder,
  { onRejected, ...tools }: ImportTools,
): Promise<ImportResult> => {
  const result = await importFiles(
    workspace,
    {
      files: order.files.map((file) => ({ ...file, name: basename(file.path) })),
      asOf: (order.asOf === undefined ? undefined : parseDay(order.asOf)) ?? today(),
      dryRun: order.dryRun,
      decisions: order.decisions,
    },
    { signal: tools.signal, onProgress: tools.progress, onRejected },
  );
  if (result.import !== null) await lookAfterwards(workspace, tools);
  return result;
};

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

/** What the calls need besides the session; `emit` takes what is said unasked. */
interface Around {
  readonly jobs: Jobs;
  readonly emit: (event: AppEvent) => void;
  readonly keeper: Keeper;
}

/** The functions of `import.*`. */
export const importCalls = (session: Session, { jobs, emit, keeper }: Around): Pick<EngineCalls, Calls> => {
  const rejected = rejectedRows(session);
  const onLooked = (looked: Looked): void => {
    if (looked.raised + looked.ended > 0) emit({ type: 'alerts.looked', ...looked });
  };
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
        session.whileWriting(async () => {
          if (!order.dryRun) await keeper.before(workspace, 'import', tools);
          return importInto(workspace, order, { ...tools, onRejected, onLooked });
        }),
      );
    },
    'import.list': () => listImports(session.reading),
    'import.undo': ({ import: id }) => {
      if (session.isWriting) throw new AppError('import.running');
      const { workspace } = session;
      return jobs.start((tools) =>
        session.whileWriting(async () => {
          await keeper.before(workspace, 'undo', tools);
          const undone = await undoImport(workspace, id, { signal: tools.signal, onProgress: tools.progress });
          await lookAfterwards(workspace, { ...tools, onLooked });
          return undone;
        }),
      );
    },
    'import.rejected': ({ import: id, language }) => {
      const { rows, nameIn } = rejected.find(id);
      return { rows, name: nameIn(language) };
    },
    'import.writeRejected': async ({ import: id, language, path }) => {
      const [found, { workspace }] = [rejected.find(id), session];
      await saveRejected(found, { path, language });
      const detail = { import: id, file: basename(path), count: found.rows };
      await noteFile(session, workspace, { kind: 'rejected.saved', detail });
      return { rows: found.rows };
    },
  };
};
