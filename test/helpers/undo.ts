/** What a workspace holds, for comparing it before an import and after it was taken back. */
import { undoImport } from '../../electron/engine/import/undo/undo-import.ts';
import { defaultAsOf, explainAccount, scoreAccounts } from '../../electron/engine/scoring/index.ts';
import type { Workspace } from '../../electron/engine/workspace/workspace.ts';
import { datasets } from '../../shared/datasets/index.ts';
import type { UndoResult } from '../../shared/import/index.ts';
import { rowsOf } from './import.ts';

/** Takes an import back and answers what became of it. */
export const undo = (workspace: Workspace, id: number): Promise<UndoResult> => undoImport(workspace, id);

/** Every stored row of every dataset, down to its number and its place. */
export const allRows = (workspace: Workspace): Readonly<Record<string, readonly object[]>> =>
  Object.fromEntries(
    datasets.map(({ name }) => [name, rowsOf(workspace, `SELECT * FROM ${name} ORDER BY 1, 2, 3, 4`)]),
  );

/** The scores of all accounts and the explanation of each, as one text, at the date that is taken by itself. */
export const scoresAndReasons = (workspace: Workspace): string => {
  const asOf = defaultAsOf(workspace.db);
  const scores = scoreAccounts(workspace.db, { asOf });
  const ids = rowsOf(workspace, 'SELECT id, key FROM accounts ORDER BY id');
  const scored = new Set(scores.accounts.map(({ key }) => key));
  const reasons = ids
    .filter(({ key }) => scored.has(String(key)))
    .map(({ id }) => explainAccount(workspace.db, { account: Number(id), asOf, from: asOf - 30 }));
  return JSON.stringify({ scores, reasons });
};
