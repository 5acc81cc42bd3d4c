/** What would keep somebody out of a page: barriers that axe knows, content beyond the window, text on text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { measure, overlapping } from './measure-boxes.ts';
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

/** Every failure of WCAG 2.2 at the levels A and AA that axe finds, however small. */
export const violationsOfWcag = async ({ page }: Pick<App, 'page'>): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as { axe: { run(on: Document, how: object): Promise<{ violations: Violation[] }> } }
    ).axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

/** How much of the page lies outside the window, in pixels: across and down. */
export const beyondWindow = ({ page }: Pick<App, 'page'>): Promise<readonly [number, number]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight] as const;
  });

/** Pieces of text that lie on each other, by what they say. */
export const overlaps = async ({ page }: Pick<App, 'page'>): Promise<readonly string[]> =>
  overlapping(await measure(page));
