/** How fast a million rows of usage are imported, beside what the `sqlite3` program takes to copy the same file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeUsageFile } from './usage-file.ts';

const rows = 1_000_000;
/** Rounds are taken in turns, so that a busy moment of the machine strikes both; the best round of each counts. */
const rounds = 5;
/** What the product promises. */
const limits = { timesSqlite: 2, peakMb: 600 } as const;

interface Round {
  /** From start to end of the process, starting it included. */
  readonly processMs: number;
  /** The import alone. */
  readonly ms: number;
  readonly peakMb: number;
}

const remove = (path: string): void => {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(path + ending, { force: true });
};

const importOnce = (folder: string, file: string): Round => {
  const workspace = join(folder, 'bench.nabiz');
  remove(workspace);
  const script = join(import.meta.dirname, 'import-child.ts');
  const start = performance.now();
  const child = spawnSync(process.execPath, [...process.execArgv, script, workspace, file], {
    encoding: 'utf8',
  });
  const processMs = performance.now() - start;
  if (child.status !== 0) throw new Error(`the import bench failed: ${child.stderr}`);
  const { imported, ...figures } = JSON.parse(child.stdout) as Round & { imported: number };
  if (imported !== rows) throw new Error(`the import bench stored ${imported} of ${rows} rows`);
  return { ...figures, processMs };
};

/** What `sqlite3` takes to copy the file as text, untyped and unchecked; null where it is not installed. */
const sqliteOnce = (folder: string, file: string): number | null => {
  const database = join(folder, 'plain.db');
  remove(database);
  const start = performance.now();
  const child = spawnSync('sqlite3', [database, `.import --csv '${file}' usage`], { encoding: 'utf8' });
  if (child.error) return null;
  if (child.status !== 0) throw new Error(`sqlite3 failed: ${child.stderr}`);
  return performance.now() - start;
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** Writes the file, measures, prints; answers whether every promise was kept. */
export const benchImport = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-bench-'));
  try {
    const file = join(folder, 'usage.csv');
    writeUsageFile(file, rows);
    console.log(
      `import, file: ${rows.toLocaleString('en')} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB`,
    );
    const pairs = Array.from({ length: rounds }, () => ({
      plain: sqliteOnce(folder, file),
      own: importOnce(folder, file),
    }));
    const own = pairs
      .map((pair) => pair.own)
      .reduce((best, one) => (one.processMs < best.processMs ? one : best));
    const peakMb = Math.max(...pairs.map((pair) => pair.own.peakMb));
    console.log(
      `import, best of ${rounds}: ${seconds(own.processMs)} the process, ${seconds(own.ms)} the import; peak ${peakMb.toFixed(0)} MB`,
    );
    const plain = pairs.map((pair) => pair.plain).filter((ms) => ms !== null);
    if (plain.length === 0) {
      console.log('import: sqlite3 is not installed, so there is nothing to compare with');
      return peakMb < limits.peakMb;
    }
    const best = Math.min(...plain);
    const times = own.processMs / best;
    console.log(
      `sqlite3 .import of the same file, best of ${rounds}: ${seconds(best)}; ours takes ${times.toFixed(2)} times that (at most ${limits.timesSqlite})`,
    );
    return times <= limits.timesSqlite && peakMb < limits.peakMb;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
