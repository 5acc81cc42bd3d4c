/** Whether all of a screen can be come to, however little of it is seen at once: by scrolling, and in one direction. */
import type { Page } from 'playwright-core';

/** What stands in the way on a screen. */
export interface Unreached {
  /** Controls that no scrolling brings into the window. */
  readonly controls: readonly string[];
  /** Running text that has to be scrolled both ways to be read. */
  readonly twoWays: readonly string[];
}

/** Controls that no scrolling brings into the window. Runs inside the page. */
const lostControls = (within: string): readonly string[] => {
  interface Point {
    readonly x: number;
    readonly y: number;
  }
  const root = document.querySelector(within) ?? document.body;
  const nameOf = (one: Element): string => {
    const said = one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
    return `${one.tagName.toLowerCase()} “${(said || one.className).slice(0, 60)}”`;
  };
  const page = document.documentElement;
  const leastPx = 24;
  const clamped = (at: number, from: number, to: number): number => Math.min(Math.max(at, from), to);
  const scrolls = (overflow: string): boolean => /auto|scroll/.test(overflow);
  // A scroller brings a point between its edges; a frame that only hides leaves it where it is.
  const moved = (point: Point, around: Element): Point => {
    const { overflowX, overflowY } = getComputedStyle(around);
    const { left, right, top, bottom } = around.getBoundingClientRect();
    return {
      x: scrolls(overflowX) ? clamped(point.x, left, right) : point.x,
      y: scrolls(overflowY) ? clamped(point.y, top, bottom) : point.y,
    };
  };
  const isHidden = ({ x, y }: Point, around: Element, heightPx: number): boolean => {
    const { left, right, top, bottom } = around.getBoundingClientRect();
    // A scroller that is lower than a line shows nothing that could be pressed.
    const isSlit = scrolls(getComputedStyle(around).overflowY) && bottom - top < Math.min(heightPx, leastPx);
    return isSlit || x < left || x > right || y < top || y > bottom;
  };
  const framesAround = (control: Element): readonly Element[] => {
    const frames: Element[] = [];
    for (let around = control.parentElement; around && around !== document.body; around = around.parentElement)
      if (getComputedStyle(around).overflow !== 'visible') frames.push(around);
    return frames;
  };
  const isTiny = ({ width, height }: DOMRect): boolean => width <= 2 || height <= 2;
  // The middle of a control in a frame that hides what is beyond it is lost, unless a scroller in that frame leads to it.
  const isLost = (control: Element): boolean => {
    const box = control.getBoundingClientRect();
    let middle: Point = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    const frames = framesAround(control);
    if ([control, ...frames].some((one) => isTiny(one.getBoundingClientRect()))) return false;
    for (const frame of frames) {
      middle = moved(middle, frame);
      if (isHidden(middle, frame, box.height)) return true;
    }
    const isBelow = (middle.y < 0 || middle.y > innerHeight) && page.scrollHeight <= page.clientHeight + 1;
    return middle.x < 0 || middle.x > innerWidth || isBelow;
  };
  const lost = [...root.querySelectorAll('button, input, select, textarea, a[href], [tabindex="0"]')]
    .filter(
      (one) =>
        one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        one.closest('[inert], svg') === null &&
        isLost(one),
    )
    .map(nameOf);
  return [...new Set(lost)];
};

/** Running text that has to be scrolled both ways to be read. Runs inside the page. */
const textsOfTwoWays = (within: string): readonly string[] => {
  const root = document.querySelector(within) ?? document.body;
  const isSeen = (one: Element): boolean =>
    one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const sidewaysAround = (element: Element): Element | undefined => {
    for (let around: Element | null = element; around; around = around.parentElement)
      if (/auto|scroll/.test(getComputedStyle(around).overflowX) && around.scrollWidth > around.clientWidth + 1)
        return around;
    return undefined;
  };
  // Tables and drawings go on to the side by their nature, and so does a row of words; a text of several lines does not.
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const twoWays: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const [text, element] = [node.textContent?.trim() ?? '', node.parentElement];
    if (text === '' || !element || !isSeen(element)) continue;
    if (element.closest('table, [role=grid], [role=table], svg, textarea, select')) continue;
    const sideways = sidewaysAround(element);
    if (!sideways) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()];
    if (lines.length > 1 || lines.some(({ width }) => width > sideways.clientWidth))
      twoWays.push(text.slice(0, 80));
  }
  return [...new Set(twoWays)];
};

/** Reads what cannot be come to on a page, or in the part of it that a selector names. */
export const unreached = async (page: Pick<Page, 'evaluate'>, within = 'body'): Promise<Unreached> => ({
  controls: await page.evaluate(lostControls, within),
  twoWays: await page.evaluate(textsOfTwoWays, within),
});
