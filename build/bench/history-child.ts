/** Keeps two years of history in a process of its own and prints its times (milliseconds) as one line of JSON. */
import { historyOf, keepHistory } from '../../electron/engine/scoring/index.ts';
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';

const [path = '', asOf = '0'] = process.argv.slice(2);
const workspace = openWorkspace(path);
let steps = 0;
const start = performance.now();
const done = await keepHistory(workspace.db, { asOf: Number(asOf), onMonth: () => (steps += 1) });
const ms = performance.now() - start;

const accounts = Array.from({ length: 20 }, (_, i) => 1 + i * 450);
const times = accounts.map((account) => {
  const from = performance.now();
  historyOf(workspace.db, { account, asOf: Number(asOf) });
  return performance.now() - from;
});
const onePageMs = times.toSorted((a, b) => a - b)[10] ?? NaN;
const peakMb = process.resourceUsage().maxRSS / 1024;
workspace.close();
console.log(JSON.stringify({ ms, steps, ...done, onePageMs, peakMb }));
