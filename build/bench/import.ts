/**
 * How fast a million rows of ten columns are imported, beside what the `sqlite3` program takes to copy the same file,
 * the simplest program takes to store it, and our own reader takes to read it alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTicketsFile } from './tickets-file.ts';
import { writeUsageFile } from './usage-file.ts';

const rows = 1_000_000;
/** Rounds are taken in turns, so that a busy moment of the machine strikes all; the best round of each counts. */
const rounds = 5;
/** What the product promises: how long an import takes, as a multiple of `sqlite3`'s time, and its memory. */
const limits = { timesForUsage: 1.8, timesForTickets: 6, peakMb: 600 } as const;

/** A file to import, and how long that may take. */
interface Subject {
  readonly name: string;
  readonly write: (path: string, rows: number) => void;
  readonly times: number;
}

const subjects: readonly Subject[] = [
  { name: 'usage', write: writeUsageFile, times: limits.timesForUsage },
  { name: 'tickets', write: writeTicketsFile, times: limits.timesForTickets },
];

interface Measured {
  /** From start to end of the process, starting it included. */
  readonly processMs: number;
  readonly peakMb: number;
}

const remove = (path: string): void => {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(path + ending, { force: true });
};

/** Runs a script of this folder in a process of its own on a new database. */
const child = (script: string, folder: string, file: string): Measured => {
  const database = join(folder, 'bench.nabiz');
  remove(database);
  const command = [...process.execArgv, join(import.meta.dirname, script), database, file];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  const processMs = performance.now() - start;
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  const { peakMb, imported } = JSON.parse(stdout) as { peakMb: number; imported: number };
  if (imported !== rows) throw new Error(`${script} came to ${imported} of ${rows} rows`);
  return { processMs, peakMb };
};

/** What `sqlite3` takes to copy the file as text, untyped and unchecked; null where it is not installed. */
const sqlite = (folder: string, file: string): number | null => {
  const database = join(folder, 'plain.db');
  remove(database);
  const start = performance.now();
  const { error, status, stderr } = spawnSync('sqlite3', [database, `.import --csv '${file}' t`], {
    encoding: 'utf8',
  });
  if (error) return null;
  if (status !== 0) throw new Error(`sqlite3 failed: ${stderr}`);
  return performance.now() - start;
};

const best = (all: readonly Measured[]): Measured => ({
  processMs: Math.min(...all.map(({ processMs }) => processMs)),
  peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
});

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const line = (label: string, { processMs, peakMb }: Measured): void =>
  console.log(`${label}: ${seconds(processMs)} the process; peak ${peakMb.toFixed(0)} MB`);

const benchSubject = (folder: string, { name, write, times }: Subject): boolean => {
  const file = join(folder, `${name}.csv`);
  write(file, rows);
  const size = (statSync(file).size / 1e6).toFixed(0);
  console.log(`${name}: ${rows.toLocaleString('en')} × 10, ${size} MB; best of ${rounds}`);
  const turns = Array.from({ length: rounds }, () => ({
    plain: sqlite(folder, file),
    own: child('import-child.ts', folder, file),
    read: child('read-child.ts', folder, file),
  }));
  const own = best(turns.map((turn) => turn.own));
  line(`${name}, read, checked and stored`, own);
  line(`${name}, read alone: the limit of what our reader allows`, best(turns.map((turn) => turn.read)));
  line(`${name}, stored row by row as text, once`, child('naive-child.ts', folder, file));
  const plain = turns.map((turn) => turn.plain).filter((ms) => ms !== null);
  if (plain.length === 0) {
    console.log(`${name}: sqlite3 is not installed, so there is nothing to compare with`);
    return own.peakMb < limits.peakMb;
  }
  const taken = own.processMs / Math.min(...plain);
  console.log(`${name}, sqlite3 .import: ${seconds(Math.min(...plain))}`);
  console.log(
    `${name}: ours takes ${taken.toFixed(2)} times sqlite3's time (at most ${times}; the aim is 1.0)`,
  );
  return taken <= times && own.peakMb < limits.peakMb;
};

/** Writes the files, measures, prints; answers whether every promise was kept. DuckDB is no part of it: it is not installed. */
export const benchImport = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-bench-'));
  try {
    return subjects.map((subject) => benchSubject(folder, subject)).every(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
