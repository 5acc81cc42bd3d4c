/** How quick the list of 50,000 accounts is in a real window: opening, scrolling, filtering, ordering. */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { translator } from '../../shared/i18n/index.ts';
import { inHeadlessWindow } from '../scripts/headless-window.ts';
import { ensureFresh, parts } from '../scripts/parts.ts';
import { median } from './measure.ts';
import { bareList, rowsWatched, watchRows } from './portfolio-probe.ts';
import { buildPortfolioWorkspace } from './portfolio-workspace.ts';
import { said, timesOf } from './window-steps.ts';

const accounts = 50_000;
const openLimitMs = 300;
const stepLimitMs = 100;
const waitMs = 180_000;
const rounds = 8;
const scrolls = 80;

const t = translator('en');

const grid = (page: Page) => page.getByRole('grid', { name: t('portfolio.list') });
const all = (page: Page) => page.locator(`[role=grid][aria-rowcount="${accounts + 1}"]`);

/** From the file that is chosen to the first rows, and to all of them: nothing is computed yet. */
const openCold = async (page: Page, path: string): Promise<void> => {
  const from = performance.now();
  await page.locator('input[type=file][accept=".nabiz"]').setInputFiles(path);
  await grid(page).locator('[role=row][aria-selected]').first().waitFor({ timeout: waitMs });
  const first = performance.now() - from;
  await all(page).waitFor({ timeout: waitMs });
  const whole = performance.now() - from;
  console.log(
    `  workspace opened for the first time, nothing scored: first rows ${first.toFixed(0)}, all ${whole.toFixed(0)} (no limit)`,
  );
};

const reopen = async (page: Page): Promise<boolean> => {
  const place = (name: 'portfolio' | 'import') =>
    page.getByRole('navigation').getByRole('button', { name: t(`app.places.${name}`), exact: true });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await place('import').click();
    await grid(page).waitFor({ state: 'detached' });
    times.push(...(await timesOf(page, 'list', [() => place('portfolio').click()])));
  }
  return said('opening the portfolio from another screen, to the first rows painted', times, openLimitMs);
};

const scroll = async (page: Page): Promise<boolean> => {
  await grid(page).hover();
  await page.evaluate(watchRows);
  for (let i = 0; i < scrolls; i += 1) await page.mouse.wheel(0, 1500);
  const wheel = await page.evaluate(rowsWatched);
  await grid(page).focus();
  await page.evaluate(watchRows);
  for (let i = 0; i < scrolls; i += 1) await page.keyboard.press('PageDown');
  const keys = await page.evaluate(rowsWatched);
  for (const [how, { frames, blanks, scrolledPx }] of Object.entries({ wheel, PageDown: keys }))
    console.log(
      `  scrolling by ${how}, down to ${scrolledPx.toFixed(0)} px: ${blanks} of ${frames} frames without a row at top, middle or bottom (limit 0) ${blanks === 0 ? 'KEPT' : 'NOT KEPT'}`,
    );
  return wheel.blanks + keys.blanks === 0 && keys.scrolledPx > 0;
};

const filter = async (page: Page): Promise<boolean> => {
  const search = page.getByRole('searchbox');
  await search.focus();
  const keys = ['1', '2', 'Backspace', '3', 'Backspace', 'Backspace', '7', 'Backspace'];
  const typed = await timesOf(
    page,
    'rows',
    keys.map((key) => () => page.keyboard.press(key)),
  );
  const lights = page
    .getByRole('group', { name: t('portfolio.lights') })
    .getByRole('button')
    .first();
  await lights.focus();
  const press = () => page.keyboard.press('Enter');
  const pressed = await timesOf(page, 'rows', [press, press, press, press]);
  const [a, b] = [
    said('a key in the search, to the rows painted', typed, stepLimitMs),
    said('a light pressed, to the rows painted', pressed, stepLimitMs),
  ];
  return a && b;
};

const order = async (page: Page): Promise<boolean> => {
  let kept = true;
  for (const id of ['score', 'owner', 'name', 'renewal'] as const) {
    const name = t(`portfolio.columns.${id}`);
    await page.getByRole('columnheader', { name }).getByRole('button').focus();
    const press = () => page.keyboard.press('Enter');
    const times = await timesOf(page, 'order', [press, press, press, press]);
    kept = said(`ordering by “${name}”, key to painted`, times, stepLimitMs) && kept;
  }
  return kept;
};

/** The same rows in the same window without any of the program around them. */
const compare = async (page: Page): Promise<void> => {
  const rows = Array.from({ length: accounts }, (_, i) => ({
    name: `${['Çağrı', 'Deniz', 'Şirin', 'Güneş'][i % 4]} ${(i * 7919) % 100_003}`,
    owner: `Owner ${(i * 31) % 40}`,
    score: ((i * 7919) % 1_000_003) / 10_000,
  }));
  const times = await page.evaluate(bareList, rows);
  for (const [what, own] of Object.entries(times))
    console.log(`  bare list beside it, ${what}: median ${median(own).toFixed(0)}`);
};

const inWindow = (folder: string, path: string): Promise<boolean> =>
  inHeadlessWindow(folder, async (page) => {
    await openCold(page, path);
    const kept = [await reopen(page), await scroll(page), await filter(page), await order(page)];
    await compare(page);
    return kept.every(Boolean);
  });

/** Measures and prints; answers whether every limit was kept. */
export const benchPortfolioWindow = async (): Promise<boolean> => {
  await ensureFresh([parts.window], console.log);
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-bench-'));
  try {
    const path = join(folder, 'Bench.nabiz');
    buildPortfolioWorkspace(path, accounts);
    console.log(
      `the list of ${accounts} accounts in the window, ms; load of the machine ${loadavg()[0]?.toFixed(1)}:`,
    );
    return await inWindow(folder, path);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
