/** Takes an import back: the workspace is as if it had never been, and what later imports said still stands. */
import { datasets } from '../../../../shared/datasets/index.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { UndoResult } from '../../../../shared/import/index.ts';
import { logged } from '../../db/log/logged.ts';
import { markUndone, selectImport, selectSources } from '../../db/queries/imports.ts';
import type { Db } from '../../db/statements.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { createPace, type PaceOptions } from '../pace.ts';
import { withSoleUse } from '../sole-use.ts';
import { inTransaction } from '../transactions.ts';
import { forgetRepeats, repeatedIn } from './also-in.ts';
import { removeRows } from './remove-rows.ts';
import { removeUnnamed, undeclare } from './undo-accounts.ts';
import { undoKeyed } from './undo-keyed.ts';
import { keyedDatasets, type Counts, type Undoing } from './undoing.ts';

/** What taking back is done with, besides the workspace. */
export interface UndoOptions extends PaceOptions {
  /** Nobody else will read the workspace meanwhile; it goes faster for it. */
  readonly alone?: boolean | undefined;
}

/** Accounts come last: only then is it known who still names them. */
const removeDatasets = async (undoing: Undoing, counts: Counts): Promise<void> => {
  const touched = new Set(selectSources(undoing.db, undoing.importId).map(({ dataset }) => dataset));
  for (const { name } of datasets.filter(
    (dataset) => dataset.name !== 'accounts' && touched.has(dataset.name),
  )) {
    if (keyedDatasets.includes(name)) await undoKeyed(undoing, name, counts);
    counts.removed += await removeRows(undoing, name);
  }
  await undoKeyed(undoing, 'accounts', counts);
  counts.removed += undeclare(undoing);
};

const logUndone = (db: Db, importId: number, counts: Readonly<Counts>): void => {
  const files = new Set(selectSources(db, importId).flatMap(({ file }) => file || []));
  logged(db, { kind: 'import.undone', detail: { import: importId, files: [...files], ...counts } });
};

const takeBack = async (undoing: Undoing): Promise<UndoResult> => {
  const { db, importId } = undoing;
  const counts: Counts = { removed: 0, restored: 0, kept: 0 };
  const alsoIn = repeatedIn(db, importId);
  await removeDatasets(undoing, counts);
  markUndone(db, importId, new Date().toISOString());
  await removeUnnamed(undoing);
  forgetRepeats(db, importId);
  logUndone(db, importId, counts);
  return { import: importId, ...counts, alsoIn };
};

const undoingOf = (db: Db, importId: number, options: PaceOptions): Undoing => {
  const sources = selectSources(db, importId);
  const total = sources.reduce((sum, { imported, updated }) => sum + imported + updated, 0);
  const subject = sources[0]?.file ?? '';
  const pace = createPace(options);
  let rows = 0;
  return {
    db,
    importId,
    gone: new Set(sources.map(({ id }) => id)),
    pause: (done) => {
      rows += done;
      return pace({ phase: 'undoing', share: total === 0 ? null : Math.min(1, rows / total), subject, rows });
    },
  };
};

/**
 * Takes an import back in one transaction. Rows that it stored go, rows that it changed are as they were before; what
 * a later import said of a row stays, and the row is counted as kept. The import stays in the history, marked.
 * Throws `import.unknown`, `import.undone`, `workspace.locked`, or `cancelled` once the signal is given, and then
 * nothing has changed.
 */
export const undoImport = (
  { db }: Workspace,
  importId: number,
  { alone, ...options }: UndoOptions = {},
): Promise<UndoResult> => {
  const undo = () =>
    inTransaction(db, () => {
      const found = selectImport(db, importId);
      if (!found) throw new AppError('import.unknown', { import: importId });
      if (found.undone_at !== null) throw new AppError('import.undone', { import: importId });
      return takeBack(undoingOf(db, importId, options));
    });
  return alone === true ? withSoleUse(db, undo) : undo();
};
