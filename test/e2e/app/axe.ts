/** What axe finds against WCAG 2.2 A and AA on the page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every level up to AA of every version up to 2.2. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const;

interface Node {
  readonly html: string;
  readonly failureSummary?: string;
}

interface Axe {
  run(
    options: object,
  ): Promise<{ violations: readonly { readonly id: string; readonly nodes: readonly Node[] }[] }>;
}

const run = async (page: Page, options: object): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(asked);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => {
        const [, reason = ''] = failureSummary.split('\n');
        return `${id}: ${html.slice(0, 160)} (${reason.trim()})`;
      }),
    );
  }, options);
};

/** What breaks any rule, of whatever impact. */
export const axeViolations = (page: Page): Promise<readonly string[]> =>
  run(page, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });

/** What breaks a rule about colours: all that another theme can break. */
export const colourViolations = (page: Page): Promise<readonly string[]> =>
  run(page, { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] });
