/** Sets a sheet in the largest type that fits its paper: nothing is ever cut, and only what may runs onto a second page. */

/** The root's type size in pixels, from the largest that still looks like print to the smallest one can read. */
const largestPx = 13.6;
const smallestPx = 8;
const stepPx = 0.1;
/** What may run onto a second page does so before its print gets small, and is then set in a size that reads well. */
const smallestFlowingPx = 11;
const flowingPx = 12.5;
/** What is on no paper is set as in the window. */
const windowPx = 16;

/** How tall the sheet is, in rooms: up to 1 it stands inside. */
type Height = () => number;

/** A sheet that fills so much of its room is set well: what is left is lent to what can use it. */
const fullEnough = 0.96;
/** A guess aims between full enough and too tall, and knows that larger type also breaks more lines: as measured. */
const aim = 0.985;
const grows = 1.3;

/** Guesses are close after so many tries; a sheet that is not guessed by then has its range halved. */
const guesses = 3;

/** Where the search begins and ends, in pixels. */
interface Sizes {
  readonly firstPx?: number;
  readonly leastPx?: number;
}

/**
 * A size in which the sheet fits and fills its room well, the largest of all where none does so; the smallest one where
 * nothing fits. `set` applies a size in pixels. Every try lays the whole sheet out and costs as much as drawing it, so
 * each is guessed from the one before.
 */
export const sizeThatFits = (
  set: (px: number) => void,
  height: Height,
  { firstPx = largestPx, leastPx = smallestPx }: Sizes = {},
): number => {
  const sizeAt = (step: number): number => Math.max(leastPx, Math.round((largestPx - step * stepPx) * 10) / 10);
  const stepOf = (px: number): number => Math.ceil((largestPx - px) / stepPx - 1e-6);
  // Every step before `low` is too tall; `high` fits, or is the smallest there is.
  let [low, high] = [0, stepOf(leastPx)];
  let step = Math.min(high, Math.max(0, stepOf(firstPx)));
  for (let tries = 1; low < high; tries += 1) {
    set(sizeAt(step));
    const tall = height();
    if (tall > 1) low = step + 1;
    else high = step;
    if (tall <= 1 && tall >= fullEnough) break;
    const guess =
      tries > guesses ? Math.floor((low + high) / 2) : stepOf(sizeAt(step) * (aim / tall) ** (1 / grows));
    step = Math.max(low, Math.min(guess, high - 1));
  }
  set(sizeAt(high));
  return sizeAt(high);
};

/** How a sheet is set. */
interface Paper {
  readonly room: HTMLElement;
  /** `one`: a single page whatever it takes; `flowing`: onto more pages rather than in small print; `none`: no paper. */
  readonly pages: 'one' | 'flowing' | 'none';
}

/** What on the sheet can use the room that is left. */
const borrower = '[data-borrows]';

/** Nothing of the paper before is left. */
export const beginPaper = (): void => {
  document.documentElement.style.removeProperty('font-size');
  delete document.documentElement.dataset['flows'];
};

/** Gives a sheet that fits what is left of its room. Told to the one element, for all below it are styled anew. */
const lendSpare = (sheet: HTMLElement, room: HTMLElement): void => {
  const sparePx = Math.max(0, room.clientHeight - sheet.scrollHeight);
  sheet.querySelector<HTMLElement>(borrower)?.style.setProperty('--spare', `${sparePx}px`);
  sheet.dataset['fitted'] = 'true';
};

/**
 * Sets the root's type size so that the sheet is no taller than the room, since every size of the page is in rem; begins
 * with the size that is set already. What is left then is lent as `--spare` to what borrows it, and the sheet stretched
 * to the whole room. Answers whether it flows onto more pages instead.
 */
export const fitToPaper = (sheet: HTMLElement, { room, pages }: Paper): boolean => {
  const root = document.documentElement;
  const firstPx = Number.parseFloat(root.style.fontSize) || largestPx;
  const set = (px: number): void => root.style.setProperty('font-size', `${px}px`);
  const height: Height = () => sheet.scrollHeight / room.clientHeight;
  if (pages === 'none') {
    set(windowPx);
    return false;
  }
  if (pages === 'flowing') set(smallestFlowingPx);
  // A long sheet is not laid out in every size before it flows.
  if (pages === 'flowing' && height() > 1) {
    set(flowingPx);
    root.dataset['flows'] = 'true';
    return true;
  }
  sizeThatFits(set, height, { firstPx, leastPx: pages === 'flowing' ? smallestFlowingPx : smallestPx });
  lendSpare(sheet, room);
  return false;
};
