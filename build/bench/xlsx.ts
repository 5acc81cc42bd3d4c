/** How fast a large workbook is read, beside the library's own default read and LibreOffice's conversion to CSV. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbookFile } from './workbook-file.ts';

const rows = 200_000;
/** Rounds are taken in turns, so that a busy moment of the machine strikes all; the best round of each counts. */
const rounds = 3;
/** What the product promises. */
const limits = { timesLibrary: 0.35, peakMb: 600 } as const;

interface Measured {
  readonly ms: number;
  readonly peakMb: number;
}

/** Runs a script of this folder in a process of its own; `counted` names the figure that must be all rows. */
const child = (script: string, args: readonly string[], counted: 'rows' | 'imported'): Measured => {
  const command = [...process.execArgv, join(import.meta.dirname, script), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  const figures = JSON.parse(stdout) as Measured & Record<string, number>;
  if (figures[counted] !== rows) throw new Error(`${script} came to ${figures[counted]} of ${rows} rows`);
  return figures;
};

/** The time of LibreOffice; null where it is not installed. */
const libreOffice = (folder: string, file: string): number | null => {
  const start = performance.now();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, file];
  const { error, status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
  if (error) return null;
  if (status !== 0) throw new Error(`soffice failed: ${stderr}`);
  return performance.now() - start;
};

const best = (measured: readonly Measured[]): Measured => ({
  ms: Math.min(...measured.map(({ ms }) => ms)),
  peakMb: Math.max(...measured.map(({ peakMb }) => peakMb)),
});

const line = (label: string, { ms, peakMb }: Measured): void =>
  console.log(`${label}, best of ${rounds}: ${(ms / 1000).toFixed(2)} s; peak ${peakMb.toFixed(0)} MB`);

const importOnce = (folder: string, file: string): Measured => {
  const workspace = join(folder, 'bench.nabiz');
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(workspace + ending, { force: true });
  return child('import-child.ts', [workspace, file], 'imported');
};

/** Writes the file, measures, prints; answers whether every promise was kept. */
export const benchXlsx = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-bench-'));
  try {
    const file = join(folder, 'usage.xlsx');
    writeWorkbookFile(file, rows);
    console.log(`xlsx, file: ${rows.toLocaleString('en')} × 10, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
    const turns = Array.from({ length: rounds }, () => ({
      own: child('xlsx-child.ts', ['own', file], 'rows'),
      library: child('xlsx-child.ts', ['library', file], 'rows'),
      stored: importOnce(folder, file),
      office: libreOffice(folder, file),
    }));
    const [own, library] = [best(turns.map((turn) => turn.own)), best(turns.map((turn) => turn.library))];
    const stored = best(turns.map((turn) => turn.stored));
    line('xlsx, ours', own);
    line("xlsx, the library's default read and its rows", library);
    line('xlsx, read, checked and stored', stored);
    const office = turns.map((turn) => turn.office).filter((ms) => ms !== null);
    if (office.length === 0)
      console.log('xlsx: LibreOffice is not installed, so there is nothing to compare with');
    else
      console.log(`xlsx, LibreOffice to CSV, best of ${rounds}: ${(Math.min(...office) / 1000).toFixed(2)} s`);
    const times = own.ms / library.ms;
    console.log(
      `xlsx: ours takes ${times.toFixed(2)} times the library's time (at most ${limits.timesLibrary})`,
    );
    return times <= limits.timesLibrary && own.peakMb < limits.peakMb && stored.peakMb < limits.peakMb;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
