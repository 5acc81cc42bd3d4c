/** How fast the window follows a weight: 50,000 accounts, the real page, from the key to the frame with the new counts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { evaluate, whatIfTable } from '../../electron/engine/scoring/index.ts';
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { translator } from '../../shared/i18n/index.ts';
import { defaultModel } from '../../shared/model/default-model.ts';
import type { Model } from '../../shared/model/model.ts';
import { inHeadlessWindow } from '../scripts/headless-window.ts';
import { ensureFresh, parts } from '../scripts/parts.ts';
import { median, timed } from './measure.ts';
import { benchDay } from './scoring-workspace.ts';
import { installProbe, probeTimes } from './what-if-probe.ts';
import { buildWhatIfWorkspace } from './what-if-workspace.ts';

const accounts = 50_000;
const limitMs = 100;
const rounds = 20;
const openMs = 120_000;
/** Between two keys, so that each is answered by itself: the list of accounts is drawn a frame later. */
const restMs = 250;
const pollMs = 50;

const t = translator('en');

const openModel = async (page: Page, path: string): Promise<void> => {
  await page.locator('input[type=file][accept=".nabiz"]').setInputFiles(path);
  await page.getByRole('grid', { name: t('portfolio.list') }).waitFor({ timeout: openMs });
  await page.getByRole('button', { name: t('app.places.model') }).click();
  await page.getByText(t('model.effect.noneMoves')).waitFor({ timeout: openMs });
};

/** Presses the arrow key in the field of a dimension's weight, and waits for each answer. */
const changeWeight = async (page: Page): Promise<readonly number[]> => {
  await page.evaluate(installProbe, t('model.effect.lights'));
  const name = t('model.weights.weightOf', { name: t('dimensions.adoption.name') });
  await page.getByRole('textbox', { name }).focus();
  for (let round = 1; round <= rounds; round += 1) {
    await page.keyboard.press('ArrowUp');
    while ((await page.evaluate(probeTimes)).length < round) await page.waitForTimeout(pollMs);
    await page.waitForTimeout(restMs);
  }
  return page.evaluate(probeTimes);
};

const inWindow = (folder: string, path: string): Promise<readonly number[]> =>
  inHeadlessWindow(folder, async (page) => {
    await openModel(page, path);
    return changeWeight(page);
  });

const heavier = (weight: number): Model => ({
  ...defaultModel,
  dimensions: defaultModel.dimensions.map((own) => (own.key === 'adoption' ? { ...own, weight } : own)),
});

/** The scoring alone, of the same accounts. */
const bare = (path: string): number => {
  const { db, close } = openWorkspace(path);
  const table = whatIfTable(db, { asOf: benchDay, model: defaultModel });
  evaluate(table, defaultModel);
  const times = Array.from({ length: rounds }, (_, i) => timed(() => evaluate(table, heavier(31 + i))).ms);
  close();
  return median(times);
};

/** Measures and prints; answers whether the window followed in time. */
export const benchWhatIfWindow = async (): Promise<boolean> => {
  await ensureFresh([parts.window], console.log);
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-bench-'));
  try {
    const path = join(folder, 'Bench.nabiz');
    buildWhatIfWorkspace(path, accounts);
    const rising = (await inWindow(folder, path)).toSorted((a, b) => a - b);
    const medianMs = median(rising);
    const at95 = rising[Math.ceil(rising.length * 0.95) - 1] ?? NaN;
    console.log(
      `what-if in the window, ${accounts} accounts, ${rising.length} changes of a weight by key, ms:`,
    );
    console.log(
      `  from the key to the painted counts: median ${medianMs.toFixed(0)} (limit ${limitMs}), 95th percentile ${at95.toFixed(0)}, worst ${(rising.at(-1) ?? NaN).toFixed(0)}`,
    );
    console.log(`  of which scoring all accounts: median ${bare(path).toFixed(1)}`);
    return medianMs < limitMs;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
