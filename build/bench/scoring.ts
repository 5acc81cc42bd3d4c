/** How fast accounts are scored: 10,000 with a year of data in all datasets, each measurement in a fresh process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildScoringWorkspace } from './scoring-workspace.ts';

const accounts = 10_000;
/** What the product promises, in milliseconds. */
const limits = { cold: 10_000, page: 100 } as const;

const child = (path: string, job: 'score' | 'page'): Readonly<Record<string, number>> => {
  const script = join(import.meta.dirname, 'scoring-child.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script, path, job], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the ${job} bench failed: ${stderr}`);
  return JSON.parse(stdout) as Record<string, number>;
};

const line = (label: string, figures: Readonly<Record<string, number>>): string =>
  `${label}: ${Object.entries(figures)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(1)}`)
    .join(', ')}`;

/** Builds the workspace, measures, prints; answers whether every promise was kept. */
export const benchScoring = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-bench-'));
  try {
    const path = join(folder, 'bench.nabiz');
    const rows = buildScoringWorkspace(path, accounts);
    console.log(line('scoring workspace, rows', rows));
    console.log(`scoring workspace, MB: ${(statSync(path).size / 1_048_576).toFixed(0)}`);
    const scoring = child(path, 'score');
    console.log(
      line('scoring, ms (cold = open and score all with momentum and traits in a fresh process)', scoring),
    );
    const page = child(path, 'page');
    console.log(line('account page, ms (open = open and find the newest fact, as the engine does)', page));
    return (scoring['cold'] ?? Infinity) < limits.cold && (page['median'] ?? Infinity) < limits.page;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
