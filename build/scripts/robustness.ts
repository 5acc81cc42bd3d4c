/** Reads every file of folders and prints what became of each: `node build/scripts/robustness.ts <folder>…`. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readingOutcome } from './reading-outcome.ts';

/** What a file may take at the most. */
const limits = { ms: 10_000, peakMb: 1024 } as const;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('say which folders to read');

const totals = new Map<string, number>();
let broken = 0;
for (const folder of folders) {
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
  for (const name of names.toSorted()) {
    const { outcome, ms, peakMb } = await readingOutcome(join(folder, name), name);
    const isWithin = ms <= limits.ms && peakMb <= limits.peakMb;
    if (!isWithin) broken++;
    const kind = outcome.includes('table') ? 'tables' : outcome;
    totals.set(kind, (totals.get(kind) ?? 0) + 1);
    console.log(
      `${outcome}\t${ms.toFixed(0)} ms\t${peakMb.toFixed(0)} MB\t${isWithin ? '' : 'TOO MUCH '}${name}`,
    );
  }
}
for (const [kind, count] of [...totals].toSorted((a, b) => b[1] - a[1])) console.log(`${count}\t${kind}`);
console.log(`${broken} files took more than ${limits.ms / 1000} s or ${limits.peakMb} MB`);
process.exitCode = broken === 0 ? 0 : 1;
