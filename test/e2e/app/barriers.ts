/** What would keep somebody out of a page: barriers that axe knows, content beyond the window, text on text. */
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

/**
 * Pieces of text that lie on each other, by what they say. A line's box is taller than its letters, how much so depends
 * on the font, so only the middle of it counts, as high as capitals are. What is scrolled away does not count, nor does
 * what lies under a bar that stays in its place.
 */
export const overlaps = ({ page }: Pick<App, 'page'>): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: { text: string; box: DOMRect; layer: Element | null }[] = [];
    const ancestors = (element: Element): readonly Element[] =>
      element.parentElement ? [element, ...ancestors(element.parentElement)] : [element];
    const layerOf = (element: Element): Element | null =>
      ancestors(element).find((one) => /sticky|fixed/.test(getComputedStyle(one).position)) ?? null;
    const shown = (element: Element, { left, top, right, bottom }: DOMRect): DOMRect =>
      ancestors(element)
        .filter((one) => getComputedStyle(one).overflow !== 'visible')
        .map((one) => one.getBoundingClientRect())
        .reduce<DOMRect>(
          (box, frame) => {
            const [x, y] = [Math.max(box.left, frame.left), Math.max(box.top, frame.top)];
            const [width, height] = [
              Math.min(box.right, frame.right) - x,
              Math.min(box.bottom, frame.bottom) - y,
            ];
            return new DOMRect(x, y, Math.max(0, width), Math.max(0, height));
          },
          new DOMRect(left, top, right - left, bottom - top),
        );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const capitals = 0.7 * Number.parseFloat(getComputedStyle(element).fontSize);
      for (const { left, width, top, height } of range.getClientRects())
        if (width > 1 && height > 1)
          pieces.push({
            text,
            box: shown(element, new DOMRect(left, top + (height - capitals) / 2, width, capitals)),
            layer: layerOf(element),
          });
    }
    const slack = 1;
    const across = (a: DOMRect, b: DOMRect): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = (a: DOMRect, b: DOMRect): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return pieces.flatMap((a, i) =>
      pieces
        .slice(i + 1)
        .filter(
          (b) =>
            a.layer === b.layer &&
            a.text !== b.text &&
            across(a.box, b.box) > slack &&
            down(a.box, b.box) > slack,
        )
        .map((b) => `“${a.text}” lies on “${b.text}”`),
    );
  });
