/** Steps in a real window, each measured until its answer is painted. */
import type { Page } from 'playwright-core';
import { median } from './measure.ts';
import { installProbe, probeTimes } from './portfolio-probe.ts';

/** Between two steps, so that each is answered by itself. */
const restMs = 250;
const pollMs = 20;
/** A step that takes longer changes nothing that the probe knows. */
const stepWaitMs = 60_000;

/** A key or a press. */
export type Step = () => Promise<void>;

/** Does steps one after the other; answers the times in milliseconds. Throws where a step changes nothing. */
export const timesOf = async (
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

/** Prints one line; answers whether the median kept the limit. */
export const said = (what: string, times: readonly number[], limitMs: number): boolean => {
  const isKept = median(times) < limitMs;
  const worst = Math.max(...times).toFixed(0);
  console.log(
    `  ${what}: median ${median(times).toFixed(0)}, worst ${worst} (limit ${limitMs}) ${isKept ? 'KEPT' : 'NOT KEPT'}`,
  );
  return isKept;
};
