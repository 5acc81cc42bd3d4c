/** An imported file as the log says it. */
import type { TableResult } from '../../../shared/import/index.ts';
import type { LogTable } from '../../../shared/model/log/note.ts';
import { logged } from '../db/log/logged.ts';
import type { ReadyFile, Run } from './import-run.ts';

/** As many names as anybody reads in one entry; all of them stand in the workspace. */
const mostNames = 20;

const tableOf = ({ sheet, dataset, imported, updated, rejected }: TableResult): LogTable => ({
  sheet,
  dataset,
  added: imported,
  changed: updated,
  rejected,
});

/** What the user said about names holds for all files of an import: it is written down with the first of them. */
const logNames = (run: Run): void => {
  const { db, request, importId } = run;
  const decided = request.decisions ?? [];
  if (run.areNamesLogged || decided.length === 0) return;
  run.areNamesLogged = true;
  const names = decided.slice(0, mostNames).map(({ text }) => text);
  logged(db, { kind: 'names.decided', detail: { import: importId, count: decided.length, names } });
};

/** Writes down that a file was stored, within its transaction. */
export const logFile = (run: Run, { name, sha256 }: ReadyFile, tables: readonly TableResult[]): void => {
  const { db, importId } = run;
  logNames(run);
  const detail = { import: importId, file: name, sha256: sha256 ?? '', tables: tables.map(tableOf) };
  logged(db, { kind: 'import.stored', detail });
};
