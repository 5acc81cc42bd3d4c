/** Sets a sheet in the largest type that fits its paper: nothing is ever cut, and only what may runs onto a second page. */

/** The root's type size in pixels, from the largest that still looks like print to the smallest one can read. */
const largestPx = 13.6;
const smallestPx = 8;
const stepPx = 0.1;
/** What may run onto a second page does so before its print gets small, and is then set in a size that reads well. */
const smallestFlowingPx = 11;
const flowingPx = 12.5;

/** Whether the sheet stands inside its room. */
type Fits = () => boolean;

/** The largest size of the range that fits; the smallest one where none does. `set` applies a size in pixels. */
export const largestThatFits = (set: (px: number) => void, fits: Fits, leastPx = smallestPx): number => {
  let px = largestPx;
  set(px);
  while (!fits() && px > leastPx) {
    px = Math.max(leastPx, Math.round((px - stepPx) * 10) / 10);
    set(px);
  }
  return px;
};

/** How a sheet is set. */
interface Paper {
  readonly room: HTMLElement;
  /** `one`: a single page whatever it takes; `flowing`: onto more pages rather than in small print. */
  readonly pages: 'one' | 'flowing';
}

/** Nothing of the paper before is left. */
export const beginPaper = (): void => {
  document.documentElement.style.removeProperty('--spare');
  delete document.documentElement.dataset['flows'];
};

/**
 * Sets the root's type size so that the sheet is no taller than the room, since every size of the page is in rem;
 * what is left then is given to the page as `--spare`, and the sheet stretched to the whole room.
 */
export const fitToPaper = (sheet: HTMLElement, { room, pages }: Paper): void => {
  const root = document.documentElement;
  const set = (px: number): void => root.style.setProperty('font-size', `${px}px`);
  const fits: Fits = () => sheet.scrollHeight <= room.clientHeight;
  largestThatFits(set, fits, pages === 'flowing' ? smallestFlowingPx : smallestPx);
  if (!fits() && pages === 'flowing') {
    set(flowingPx);
    root.dataset['flows'] = 'true';
    return;
  }
  root.style.setProperty('--spare', `${Math.max(0, room.clientHeight - sheet.scrollHeight)}px`);
  sheet.dataset['fitted'] = 'true';
};
