/** The program of a thread that exports scores. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ExportKind } from '../../../../shared/calls/exports.ts';
import { AppError } from '../../../../shared/errors.ts';
import { type ScoredInputs, scoredInputs } from '../../scoring/index.ts';
import { openReader } from '../../workspace/workspace.ts';
import type { ExportPlace } from '../export-place.ts';
import { saveCsv } from '../save-csv.ts';
import { saveWorkbook } from '../save-workbook.ts';
import type { ExportMessage, ExportOrder } from './export-thread.ts';

const savers: Readonly<Record<ExportKind, (scored: ScoredInputs, place: ExportPlace) => Promise<void>>> = {
  xlsx: saveWorkbook,
  csv: saveCsv,
};

const say = (message: ExportMessage): void => parentPort?.postMessage(message);

const { access, kind, day, ...place } = workerData as ExportOrder;
const db = openReader(access);
// From here on the data stands still, whoever writes.
db.exec('BEGIN');
// Whoever stops it ends the thread.
const { signal } = new AbortController();
try {
  const scored = scoredInputs(db, day);
  await savers[kind](scored, { ...place, signal, progress: (share) => say({ share }) });
} catch (error) {
  // Anything else is a fault of the program, and ends the thread.
  if (!(error instanceof AppError)) throw error;
  say({ code: error.code, detail: error.detail });
} finally {
  db.close();
}
