/** The plan's lists in a real window: from the press on a tab to painted rows, and every key and press after it. */
import type { Page } from 'playwright-core';
import { translator } from '../../shared/i18n/index.ts';
import { inHeadlessWindow } from '../scripts/headless-window.ts';
import { median } from './measure.ts';
import { installProbe, probeTimes, rowsWatched, watchRows } from './portfolio-probe.ts';

const openLimitMs = 200;
const stepLimitMs = 100;
const waitMs = 60_000;
/** Between two steps, so that each is answered by itself. */
const restMs = 250;
const pollMs = 20;
/** A step that takes longer changes nothing that the probe knows. */
const stepWaitMs = 15_000;
const rounds = 8;
const scrolls = 60;

const t = translator('en');

type Step = () => Promise<void>;

/** Does steps one after the other, each until its answer is painted; answers the times. */
const timesOf = async (
  page: Page,
  change: Parameters<typeof installProbe>[0],
  steps: readonly Step[],
): Promise<readonly number[]> => {
  await page.evaluate(installProbe, change);
  for (const [i, step] of steps.entries()) {
    await step();
    const until = performance.now() + stepWaitMs;
    while ((await page.evaluate(probeTimes)).length <= i) {
      if (performance.now() > until) throw new Error(`step ${i + 1} of “${change}” changed nothing`);
      await page.waitForTimeout(pollMs);
    }
    await page.waitForTimeout(restMs);
  }
  return page.evaluate(probeTimes);
};

/** Prints one line; answers whether the limit was kept. */
const said = (what: string, times: readonly number[], limitMs: number): boolean => {
  const isKept = median(times) < limitMs;
  const worst = Math.max(...times).toFixed(0);
  console.log(
    `  ${what}: median ${median(times).toFixed(0)}, worst ${worst} (limit ${limitMs}) ${isKept ? 'KEPT' : 'NOT KEPT'}`,
  );
  return isKept;
};

const tab = (page: Page, name: 'actions' | 'reviews' | 'plays') =>
  page.getByRole('tab', { name: t(`plan.tabs.${name}`) });

const rows = (page: Page) => page.locator('[role=grid] [role=row][aria-selected]');

/** The first press asks the engine; from the second on the last answer is shown while the next is on its way. */
const openTab = async (page: Page, name: 'actions' | 'reviews'): Promise<boolean> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await tab(page, 'plays').click();
    await rows(page).first().waitFor({ state: 'detached', timeout: waitMs });
    times.push(...(await timesOf(page, 'list', [() => tab(page, name).click()])));
  }
  const [first = Infinity, ...again] = times;
  const what = `the tab “${t(`plan.tabs.${name}`)}”, press to rows painted`;
  const isKept = said(`${what}, the first time`, [first], openLimitMs);
  return said(`${what}, again`, again, openLimitMs) && isKept;
};

const press = (page: Page, keys: readonly string[]): readonly Step[] =>
  keys.map((key) => () => page.keyboard.press(key));

const keysAndPresses = async (page: Page): Promise<readonly boolean[]> => {
  await page.getByRole('searchbox').focus();
  const typing = ['1', '2', 'Backspace', '3', 'Backspace', 'Backspace', '7', 'Backspace'];
  const typed = await timesOf(page, 'rows', press(page, typing));
  const ordered: number[] = [];
  for (const column of ['title', 'account', 'change'] as const) {
    const name = t(`plan.actions.columns.${column}`);
    await page.getByRole('columnheader', { name }).getByRole('button').focus();
    ordered.push(...(await timesOf(page, 'order', press(page, ['Enter', 'Enter', 'Enter', 'Enter']))));
  }
  return [
    said('a key in the search, to the rows painted', typed, stepLimitMs),
    said('ordering, key to painted', ordered, stepLimitMs),
  ];
};

const scroll = async (page: Page): Promise<boolean> => {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Home');
  await page.evaluate(watchRows);
  for (let i = 0; i < scrolls; i += 1) await page.keyboard.press('PageDown');
  const { frames, blanks, scrolledPx } = await page.evaluate(rowsWatched);
  console.log(
    `  scrolling by PageDown, down to ${scrolledPx.toFixed(0)} px: ${blanks} of ${frames} frames without a row at top, middle or bottom (limit 0) ${blanks === 0 ? 'KEPT' : 'NOT KEPT'}`,
  );
  return blanks === 0 && scrolledPx > 0;
};

/** Opens the workspace in the window and measures; answers whether every limit was kept. */
export const planInWindow = (folder: string, path: string): Promise<boolean> =>
  inHeadlessWindow(folder, async (page) => {
    await page.locator('input[type=file][accept=".nabiz"]').setInputFiles(path);
    await rows(page).first().waitFor({ timeout: waitMs });
    await page
      .getByRole('navigation')
      .getByRole('button', { name: t('app.places.plan'), exact: true })
      .click();
    await tab(page, 'plays').click();
    await rows(page).first().waitFor({ state: 'detached', timeout: waitMs });
    const kept = [await openTab(page, 'reviews'), await openTab(page, 'actions')];
    kept.push(...(await keysAndPresses(page)), await scroll(page));
    return kept.every(Boolean);
  });
