/** The program of a thread that computes month ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { gatherParts } from '../../../metrics/parts.ts';
import { openReader } from '../../../workspace/workspace.ts';
import { computeMonth, type MonthWork } from '../month.ts';
import type { MonthOrder } from './month-thread.ts';

/** It reads the largest table over and over and lives for seconds: more of it may stay in memory. */
const cacheKb = 192 * 1024;

const { access, model, isMany } = workerData as MonthOrder;
const db = openReader(access);
db.pragma(`cache_size = -${cacheKb}`);
// From the first reading on the data stands still, whoever writes.
db.exec('BEGIN');
if (isMany) gatherParts(db);

parentPort?.on('message', (work: MonthWork) => {
  const month = computeMonth(db, model, work);
  parentPort?.postMessage(month, [
    month.accounts.buffer,
    month.scores.buffer,
    month.dimensions.buffer,
  ] as ArrayBuffer[]);
});
