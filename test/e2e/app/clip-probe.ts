/** What lies around a text on a page, and what of the text that leaves to be seen. Runs inside the page. */
import type { Box } from './measure-boxes.ts';

/** What an element lies in. */
export interface Around {
  /** Itself and all that it is inside of. */
  readonly above: readonly Element[];
  /** Those of them that hide what is beyond them. */
  readonly clips: readonly Element[];
  /** The one that stays where it is while the page moves. */
  readonly bar: Element | null;
}

/** Tells what is seen of a text. */
export interface ClipProbe {
  around(element: Element): Around;
  /** What is left of a box inside of all that clips it. */
  seen(box: Box, clips: readonly Element[]): Box;
  /** What cuts the box, so that no scrolling shows all of it. */
  cutter(clips: readonly Element[], box: Box): Element | undefined;
  /** Whether a hint says all of a text that is cut. */
  isHinted(clip: Element, text: string): boolean;
}

/** Puts the probe into the page; anew for each look, as the page changes in between. */
export const installClipProbe = (): void => {
  const known = new Map<Element, Around>();
  // Each element is asked for its style once, not once for every text below it.
  const around = (element: Element): Around => {
    const before = known.get(element);
    if (before) return before;
    const parent = element.parentElement && around(element.parentElement);
    const { overflow, position } = getComputedStyle(element);
    const isClip = element !== document.documentElement && overflow !== 'visible';
    const own = {
      above: [element, ...(parent?.above ?? [])],
      clips: [...(isClip ? [element] : []), ...(parent?.clips ?? [])],
      bar: /sticky|fixed/.test(position) ? element : (parent?.bar ?? null),
    };
    known.set(element, own);
    return own;
  };
  const seen = (box: Box, clips: readonly Element[]): Box =>
    clips
      .map((one) => one.getBoundingClientRect())
      .reduce<Box>(
        (so, clip) => ({
          left: Math.max(so.left, clip.left),
          top: Math.max(so.top, clip.top),
          right: Math.min(so.right, clip.right),
          bottom: Math.min(so.bottom, clip.bottom),
        }),
        box,
      );
  const endsInDots = (one: Element): boolean => {
    const style = getComputedStyle(one);
    return style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
  };
  // What can be scrolled to is not cut, whatever lies around the scroller; nor is what only screen readers find.
  const cutter = (clips: readonly Element[], box: Box): Element | undefined => {
    let [across, down] = [true, true];
    for (const clip of clips) {
      const edge = clip.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(clip);
      if (edge.width <= 2 || edge.height <= 2) return undefined;
      across &&= !/auto|scroll/.test(overflowX);
      down &&= !/auto|scroll/.test(overflowY);
      const isWide = box.left < edge.left - 1 || box.right > edge.right + 1;
      const isHigh = box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
      const hasMore = endsInDots(clip) && clip.scrollWidth > clip.clientWidth + 1;
      if ((across && (isWide || hasMore)) || (down && isHigh)) return clip;
    }
    return undefined;
  };
  const isHinted = (clip: Element, text: string): boolean =>
    endsInDots(clip) &&
    [...around(clip).above, ...clip.querySelectorAll('[title]')].some((one) =>
      (one.getAttribute('title') ?? '').replaceAll(/\s+/g, ' ').includes(text.replace(/^…/, '')),
    );
  (globalThis as unknown as { clipProbe: ClipProbe }).clipProbe = { around, seen, cutter, isHinted };
};
