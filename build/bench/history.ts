/** How fast two years of history are computed, and brought up to date after a month: 10,000 accounts, next to pandas. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader } from '../../electron/engine/workspace/workspace.ts';
import { addMonths, monthEnds } from '../../shared/dates.ts';
import type { MonthSummary } from '../../shared/model/month-summary.ts';
import { defaultModel } from '../../shared/model/default-model.ts';
import { addMonth } from './history-month.ts';
import { benchDay, buildScoringWorkspace } from './scoring-workspace.ts';

const accounts = 10_000;
const years = 2;
const limitMs = 60_000;
/** One more month may take this share of the whole. */
const limitShare = 0.1;
const resultFile = 'pandas.sqlite';
/** Sums in another order differ in the last digits. */
const tolerance = 1e-9;
/** Debian's Python has the package; another one that comes first in the path may not. */
const pythons = ['/usr/bin/python3', 'python3'];

interface Kept {
  readonly ms: number;
  readonly steps: number;
  readonly months: readonly MonthSummary[];
  readonly pageMs: number;
  readonly peakMb: number;
}

type PandasMonth = Pick<MonthSummary, 'accounts' | 'mean'> & { readonly bands: Partial<MonthSummary['bands']> };

const run = (command: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`the history bench failed: ${stderr}`);
  return stdout;
};

const keep = (path: string, day: number): Kept => {
  const script = join(import.meta.dirname, 'history-child.ts');
  return JSON.parse(run(process.execPath, [...process.execArgv, script, path, String(day)])) as Kept;
};

const pandasPython = (): string | undefined =>
  pythons.find((python) => spawnSync(python, ['-c', 'import pandas']).status === 0);

const withPandas = (python: string, path: string, folder: string) => {
  const model = join(folder, 'model.json');
  writeFileSync(model, JSON.stringify(defaultModel));
  const script = join(import.meta.dirname, 'history.py');
  const days = monthEnds(benchDay, 24).join(',');
  return JSON.parse(run(python, [script, path, model, days, join(folder, resultFile)])) as {
    readonly ms: number;
    readonly months: readonly PandasMonth[];
  };
};

const isSame = (a: MonthSummary, b: PandasMonth | undefined): boolean =>
  a.accounts === b?.accounts &&
  Math.abs((a.mean ?? -1) - (b.mean ?? -1)) < 1e-6 &&
  (['red', 'amber', 'green', 'unknown'] as const).every((band) => a.bands[band] === (b.bands[band] ?? 0));

/** How many scores pandas has otherwise: score, light and the account's being there at all. */
const differentPoints = (path: string, result: string): number => {
  const db = openReader({ path });
  const count = (sql: string): number => db.prepare(`SELECT count(*) FROM ${sql}`).pluck().get() as number;
  try {
    db.prepare('ATTACH ? AS pandas').run(result);
    const missing = Math.abs(count('history_points') - count('pandas.points'));
    return (
      missing +
      count(`pandas.points p
        LEFT JOIN history_points h ON h.day = p.day AND h.account_id = p.account
          AND h.model_id = (SELECT max(id) FROM history_models)
        WHERE h.band IS NOT p.band OR (h.score IS NULL) <> (p.score IS NULL)
          OR abs(h.score - p.score) > ${tolerance}`)
    );
  } finally {
    db.close();
  }
};

/** Whether pandas took at least as long and found the same; true, with the reason, where it is not there. */
const comparePandas = (path: string, folder: string, own: Kept): boolean => {
  const python = pandasPython();
  if (python === undefined) {
    console.log('  pandas: skipped, no python3 here has it (Debian: python3-pandas)');
    return true;
  }
  const { ms, months } = withPandas(python, path, folder);
  const points = differentPoints(path, join(folder, resultFile));
  const different = own.months.filter((month, i) => !isSame(month, months[i]));
  console.log(
    `  pandas, the same job: ${ms.toFixed(0)} ms; months that differ: ${different.length}, scores: ${points}`,
  );
  console.log(`  ours takes ${((own.ms / ms) * 100).toFixed(0)} % of its time`);
  for (const { date } of different) console.log(`    ${date}`);
  return different.length === 0 && points === 0 && own.ms <= ms;
};

/** Measures and prints; answers whether every promise was kept. */
export const benchHistory = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-bench-'));
  try {
    const path = join(folder, 'bench.nabiz');
    const { usage } = buildScoringWorkspace(path, accounts, years);
    console.log(`history, ${accounts} accounts, ${years} years of rows (usage ${usage}), 24 month ends:`);
    const full = keep(path, benchDay);
    console.log(`  from scratch: ${full.ms.toFixed(0)} ms (limit ${limitMs}), progress ${full.steps} times`);
    console.log(`  peak ${full.peakMb.toFixed(0)} MB; one account's history then ${full.pageMs.toFixed(1)} ms`);
    const isAsFast = comparePandas(path, folder, full);
    const nextDay = addMonths(benchDay, 1) + 1;
    addMonth(path, nextDay);
    const next = keep(path, nextDay);
    console.log(
      `  after one more month: ${next.ms.toFixed(0)} ms (${((next.ms / full.ms) * 100).toFixed(1)} %)`,
    );
    return full.ms < limitMs && next.ms < full.ms * limitShare && full.steps === 24 && isAsFast;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
