/**
 * How text stands on a page, by measuring its boxes: what lies on what, what is cut, what leaves the page, which columns
 * do not begin on one line. `measure` reads the page once; everything else is pure.
 */
import type { Page } from 'playwright-core';
import { type Around, type ClipProbe, installClipProbe } from './clip-probe.ts';

/** A rectangle in pixels of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One line of a text as it is seen. */
export interface TextBox {
  readonly text: string;
  /** As wide as the text, as high as its capitals: a line's own box is taller, how much so depends on the font. */
  readonly box: Box;
  /** The bar that it moves with, as a number; -1 for what moves with the page. Text may pass under such a bar. */
  readonly layer: number;
  readonly fontPx: number;
}

/** All text of a page. */
export interface Measured {
  readonly texts: readonly TextBox[];
  /** Text that does not show all of itself and offers no hint that does. */
  readonly cut: readonly string[];
  /** The page itself, or the part of it that was measured. */
  readonly frame: Box;
}

/** Runs inside the page; the probe is there before. */
const readBoxes = (within: string): Measured => {
  const root = document.querySelector(within) ?? document.body;
  const { around, seen, cutter, isHinted } = (globalThis as unknown as { clipProbe: ClipProbe }).clipProbe;
  const layers: Element[] = [];
  const layerOf = ({ bar }: Around): number => {
    if (!bar) return -1;
    if (!layers.includes(bar)) layers.push(bar);
    return layers.indexOf(bar);
  };
  const plain = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
  const texts: TextBox[] = [];
  const cut: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
    const element = node.parentElement;
    if (text === '' || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const { clips } = around(element);
    const layer = layerOf(around(element));
    const fontPx = Number.parseFloat(getComputedStyle(element).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width <= 1 || rect.height <= 1) continue;
      const lower = (rect.height - 0.7 * fontPx) / 2;
      const box = { ...plain(rect), top: rect.top + lower, bottom: rect.bottom - lower };
      const clip = cutter(clips, box);
      if (clip && !isHinted(clip, text)) cut.push(text);
      const shown = seen(box, clips);
      if (shown.right > shown.left && shown.bottom > shown.top) texts.push({ text, box: shown, layer, fontPx });
    }
  }
  return { texts, cut: [...new Set(cut)], frame: plain(root.getBoundingClientRect()) };
};

/** Reads all text of a page, or of the part that a selector names. */
export const measure = async (page: Pick<Page, 'evaluate'>, within = 'body'): Promise<Measured> => {
  await page.evaluate(installClipProbe);
  return page.evaluate(readBoxes, within);
};

/** Pixels that boxes may share: they are rounded differently on every screen. */
const slackPx = 1;

const lieOnEachOther = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slackPx &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slackPx;

/** Texts that lie on each other, by what they say. */
export const overlapping = ({ texts }: Pick<Measured, 'texts'>): readonly string[] =>
  texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.layer === b.layer && a.text !== b.text && lieOnEachOther(a.box, b.box))
      .map((b) => `“${a.text}” lies on “${b.text}”`),
  );

/** Texts that reach over the edge of the page, or of another frame. */
export const leaving = ({ texts, frame }: Pick<Measured, 'texts' | 'frame'>): readonly string[] =>
  texts
    .filter(
      ({ box }) =>
        box.left < frame.left - slackPx ||
        box.right > frame.right + slackPx ||
        box.top < frame.top - slackPx ||
        box.bottom > frame.bottom + slackPx,
    )
    .map(({ text }) => `“${text}” leaves the page`);

/** The smallest type on the page, in pixels; of a page without text Infinity. */
export const smallestType = ({ texts }: Pick<Measured, 'texts'>): number =>
  Math.min(...texts.map(({ fontPx }) => fontPx));

/** The boxes of what a selector names, in the order of the page. */
export const boxesOf = (page: Pick<Page, 'locator'>, selector: string): Promise<readonly Box[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );

/** Edges that are near one of the grid's, yet not on it: a column that was meant to begin there and does not. */
export const besideGrid = (edges: readonly number[], grid: readonly number[], nearPx = 12): readonly number[] =>
  edges.filter((edge) => {
    const distance = Math.min(...grid.map((line) => Math.abs(line - edge)));
    return distance > slackPx && distance < nearPx;
  });
