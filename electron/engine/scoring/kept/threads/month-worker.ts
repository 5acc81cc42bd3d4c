/** The program of a thread that computes month ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { adoptFacts, type WorkspaceFacts } from '../../../db/queries/workspace-facts.ts';
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

const compute = (work: MonthWork): void => {
  const month = computeMonth(db, model, work);
  parentPort?.postMessage(month, [
    month.accounts.buffer,
    month.scores.buffer,
    month.dimensions.buffer,
  ] as ArrayBuffer[]);
};

parentPort?.on('message', (message: MonthWork | WorkspaceFacts) => {
  if ('day' in message) compute(message);
  else adoptFacts(db, message);
});
