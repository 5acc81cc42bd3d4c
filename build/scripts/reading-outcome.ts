/** What becomes of a file when it is read to its end. */
import { openFile } from '../../electron/engine/import/read/open-file.ts';
import type { Table } from '../../electron/engine/import/read/table.ts';
import { AppError } from '../../shared/errors.ts';

const megabyte = 1 << 20;
const sampleEveryMs = 10;

/** How the reading of a file ended. */
export interface ReadingOutcome {
  /** "2 tables, 31 rows", or the code of the error. */
  readonly outcome: string;
  readonly ms: number;
  /** The most memory that the process held meanwhile. */
  readonly peakMb: number;
}

const widthOf = (table: Table): number => table.head.reduce((width, row) => Math.max(width, row.length), 1);

const countRows = async (table: Table): Promise<number> => {
  const headings = Array.from({ length: widthOf(table) }, (_, c) => `${c + 1}`);
  let rows = 0;
  for await (const part of table.batches({ headerRow: 0, headings }))
    if (typeof part === 'object') rows += part.count;
  return rows;
};

const read = async (path: string, name: string): Promise<string> => {
  try {
    const tables = await openFile(path, name);
    let rows = 0;
    for (const table of tables) rows += await countRows(table);
    return `${tables.length} ${tables.length === 1 ? 'table' : 'tables'}, ${rows} rows`;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

/** Reads all tables of a file to their ends. Throws only what no user is meant to see. */
export const readingOutcome = async (path: string, name: string): Promise<ReadingOutcome> => {
  const started = performance.now();
  let peak = process.memoryUsage.rss();
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), sampleEveryMs);
  try {
    const outcome = await read(path, name);
    return {
      outcome,
      ms: performance.now() - started,
      peakMb: Math.max(peak, process.memoryUsage.rss()) / megabyte,
    };
  } finally {
    clearInterval(timer);
  }
};
