/** What would keep somebody out of a page: barriers that axe knows, and content beyond the window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { App } from './open-app.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds that would keep somebody out. */
export const seriousViolations = async ({ page }: Pick<App, 'page'>): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

/** How much of the page lies outside the window, in pixels: across and down. */
export const beyondWindow = ({ page }: Pick<App, 'page'>): Promise<readonly [number, number]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight] as const;
  });
