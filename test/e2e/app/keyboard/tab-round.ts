/** One round with the Tab key over what is open: the page, or the dialog that stands over it. */
import type { Page } from 'playwright-core';
import { installColourProbe } from './colour-probe.ts';
import { installCoverProbe } from './cover-probe.ts';
import { installLookProbe } from './focus-look.ts';
import { installMarkProbe } from './mark-probe.ts';
import { installPressProbe } from './press-probe.ts';
import { installReachedProbe } from './reached-probe.ts';
import { installWatchProbe } from './watch-probe.ts';
import { type ReachProbe, type Round, installReachProbe } from './reach-probe.ts';

interface Probed {
  readonly reachProbe: ReachProbe;
}

/** Each uses those above it. */
const probes = [
  installCoverProbe,
  installColourProbe,
  installMarkProbe,
  installLookProbe,
  installPressProbe,
  installReachedProbe,
  installWatchProbe,
  installReachProbe,
] as const;

/** More than any screen has: a round that does not end before is one that never would. */
const mostSteps = 400;

/** A dialog looks after the Tab that leaves a date in a timer of its own, and would pull back keys that are quicker than any hand. */
const stepOnceCalm = async (): Promise<boolean> => {
  await new Promise((resolve) => setTimeout(resolve));
  return (globalThis as unknown as Probed).reachProbe.step();
};

/** Presses Tab until the round is closed, and says what was found on it. */
export const tabRound = async (page: Page): Promise<Round> => {
  if (!(await page.evaluate(() => 'reachProbe' in globalThis))) {
    for (const install of probes) await page.evaluate(install);
  }
  await page.evaluate(() => (globalThis as unknown as Probed).reachProbe.begin());
  for (let i = 0; i < mostSteps; i += 1) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(stepOnceCalm))) break;
  }
  return page.evaluate(() => (globalThis as unknown as Probed).reachProbe.end());
};

const arrows = ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'] as const;

const movesByArrows = async (page: Page): Promise<boolean> => {
  for (const key of arrows) {
    await page.keyboard.press(key);
    if (await page.evaluate(() => (globalThis as unknown as Probed).reachProbe.hasMoved())) return true;
  }
  return false;
};

/** The parts of groups that one Tab stop stands for: whether the arrow keys come to them. Answers what they do not. */
export const arrowRound = async (page: Page): Promise<readonly string[]> => {
  const stuck: string[] = [];
  for (let i = 0; ; i += 1) {
    const stop = await page.evaluate((at) => (globalThis as unknown as Probed).reachProbe.toGroup(at), i);
    if (stop === null) return stuck;
    if (!(await movesByArrows(page))) stuck.push(stop);
  }
};
