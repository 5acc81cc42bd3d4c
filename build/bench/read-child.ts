/** Reads a file to its end in a process of its own, storing nothing, and prints what it took as one line of JSON. */
import { findTables } from '../../electron/engine/import/find/find-tables.ts';
import { openFile } from '../../electron/engine/import/read/open-file.ts';

const [, file = ''] = process.argv.slice(2);

let imported = 0;
for (const opened of await openFile(file, file))
  for (const { table, layout } of findTables(opened))
    for await (const batch of table.batches(layout)) if (typeof batch === 'object') imported += batch.count;

console.log(JSON.stringify({ imported, peakMb: process.resourceUsage().maxRSS / 1024 }));
