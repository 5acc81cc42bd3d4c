/** The plan's lists in a real window: from the press on a tab to painted rows, and every key and press after it. */
import type { Page } from 'playwright-core';
import { translator } from '../../shared/i18n/index.ts';
import { inHeadlessWindow } from '../scripts/headless-window.ts';
import { rowsWatched, watchRows } from './portfolio-probe.ts';
import { said, type Step, timesOf } from './window-steps.ts';

const openLimitMs = 200;
const stepLimitMs = 100;
const waitMs = 60_000;
const rounds = 8;
const scrolls = 60;

const t = translator('en');

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
