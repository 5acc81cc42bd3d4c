/** Keeps two years of history in a process of its own and prints its times (milliseconds) as one line of JSON. */
import { availableParallelism } from 'node:os';
import { historyOf, historyOfAll, keepHistory } from '../../electron/engine/scoring/index.ts';
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';

const [path = '', day = '0'] = process.argv.slice(2);
const asOf = Number(day);

const start = performance.now();
const { db, access, close } = openWorkspace(path);
const threads = { access, count: availableParallelism() };
let steps = 0;
const done = await keepHistory(db, { asOf, threads, onMonth: () => (steps += 1) });
const ms = performance.now() - start;
const peakMb = process.resourceUsage().maxRSS / 1024;

/** Every so many accounts' history as a page asks for it, after the first, which gathers the workspace's facts. */
const everyNth = 450;
const pages = Array.from({ length: 20 }, (_, i) => {
  const from = performance.now();
  historyOf(db, { account: 1 + i * everyNth, asOf });
  return performance.now() - from;
});
const pageMs = pages.toSorted((a, b) => a - b)[pages.length / 2] ?? NaN;
const months = await historyOfAll(db, { asOf });
close();
console.log(JSON.stringify({ ms, steps, ...done, pageMs, peakMb, months }));
