/** Imports files into a workspace: read, recognise, map, check, load. One transaction per file. */
import type { ImportResult } from '../../../shared/import/index.ts';
import { nextImportId } from '../db/queries/imports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { prepareFiles, type ImportRequest, type Run } from './import-run.ts';
import { startAccountRun } from './load/accounts/account-run.ts';
import { recallFrom } from './map/remember.ts';
import { createPace, type PaceOptions } from './pace.ts';
import { withSoleUse } from './sole-use.ts';
import { storeFiles, type OnRejected } from './store-files.ts';
import { withoutForeignKeys } from './transactions.ts';

/** What importing is done with, besides the workspace and the request. */
export interface ImportOptions extends PaceOptions {
  /** Nobody else will read the workspace meanwhile; the import is faster for it. */
  readonly alone?: boolean | undefined;
  /** Takes the rows that a dry run refused: nothing of them is in the workspace afterwards. The taker closes them. */
  readonly onRejected?: OnRejected | undefined;
}

/**
 * Imports files. A file that cannot be imported stores nothing and is reported with its error; the others are stored.
 * Throws `cancelled` when the signal is given (files that were complete by then stay).
 */
export const importFiles = async (
  workspace: Workspace,
  request: ImportRequest,
  options: ImportOptions = {},
): Promise<ImportResult> => {
  const { db } = workspace;
  const run: Run = {
    db,
    request: { recall: recallFrom(db), ...request, signal: options.signal },
    importId: nextImportId(db),
    startedAt: new Date().toISOString(),
    pace: createPace(options),
    accounts: startAccountRun(db, request.decisions ?? []),
    found: { created: [], createdCount: 0, similar: [] },
    rowsDone: 0,
    areNamesLogged: false,
  };
  const { jobs, failures } = await prepareFiles(run);
  const load = () => withoutForeignKeys(db, () => storeFiles(run, jobs, options.onRejected));
  // To change the journal is to write the file, and a dry run leaves it as it was.
  const isAlone = options.alone === true && !request.dryRun;
  const results = await (isAlone ? withSoleUse(db, load) : load());
  const isStored = !request.dryRun && results.some(({ of }) => of.error === null);
  const inGivenOrder = [...results, ...failures].toSorted((a, b) => a.at - b.at);
  return {
    import: isStored ? run.importId : null,
    files: inGivenOrder.map(({ of }) => of),
    accounts: run.found,
  };
};
