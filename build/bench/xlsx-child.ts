/** Reads a workbook in a process of its own, by our reader or by the library, and prints what it took as one line of JSON. */
import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';
import { textOf } from '../../electron/engine/import/read/cells.ts';
import { openFile } from '../../electron/engine/import/read/open-file.ts';

const [how = '', file = ''] = process.argv.slice(2);

const readOurs = async (): Promise<number> => {
  const [table] = await openFile(file, 'bench.xlsx');
  if (!table) throw new Error('the bench file has no table');
  const headings = (table.head[0] ?? []).map(textOf);
  let rows = 0;
  for await (const part of table.batches({ headerRow: 1, headings }))
    if (typeof part === 'object') rows += part.count;
  return rows;
};

const readLibrary = (): number => {
  const book = read(readFileSync(file));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json(sheet, { header: 1 }).length - 1 : 0;
};

const start = performance.now();
const rows = how === 'library' ? readLibrary() : await readOurs();
console.log(
  JSON.stringify({ ms: performance.now() - start, peakMb: process.resourceUsage().maxRSS / 1024, rows }),
);
