/** What is wrong with the way a screen stands in its window, in sentences; nothing where all is well. */
import type { Page } from 'playwright-core';
import { beyondWindow } from './barriers.ts';
import { leaving, measure, overlapping } from './measure-boxes.ts';
import { unreached } from './reach.ts';

/** What may lie open over a screen, the foremost first. */
const layers = ['[role=menu]', '[role=dialog]'] as const;

/** What lies open over a screen is looked at alone: the screen below it was looked at before. */
const foremost = async (page: Page): Promise<string> => {
  for (const layer of layers) if ((await page.locator(`${layer}:visible`).count()) > 0) return layer;
  return 'body';
};

/** Text on text, text that is cut, and what goes beyond the window. */
export const boxFaults = async (page: Page): Promise<readonly string[]> => {
  const within = await foremost(page);
  const measured = await measure(page, within);
  const [across] = await beyondWindow({ page });
  const beyond = await page
    .locator('main')
    .first()
    .evaluate((main) => main.scrollWidth - main.clientWidth);
  return [
    ...(across > 0 ? [`${across} pixels beyond the window`] : []),
    ...(beyond > 0 ? [`the screen scrolls ${beyond} pixels to the side`] : []),
    ...overlapping(measured),
    ...measured.cut.map((text) => `“${text}” is cut`),
    ...leaving(measured),
  ];
};

/** The same, and what no scrolling leads to. */
export const reachFaults = async (page: Page): Promise<readonly string[]> => {
  const { controls, twoWays } = await unreached(page, await foremost(page));
  return [
    ...(await boxFaults(page)),
    ...controls.map((control) => `${control} is out of reach`),
    ...twoWays.map((text) => `“${text}” has to be scrolled both ways`),
  ];
};
