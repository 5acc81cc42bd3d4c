/** Sets a sheet in the largest type that fits its paper: nothing is ever cut, nothing runs onto a second page. */

/** The root's type size in pixels, from the largest that still looks like print to the smallest one can read. */
const largestPx = 13.6;
const smallestPx = 8;
const stepPx = 0.1;

/** Whether the sheet stands inside its room. */
type Fits = () => boolean;

/** The largest size of the range that fits; the smallest one where none does. `set` applies a size in pixels. */
export const largestThatFits = (set: (px: number) => void, fits: Fits): number => {
  let px = largestPx;
  set(px);
  while (!fits() && px > smallestPx) {
    px = Math.max(smallestPx, Math.round((px - stepPx) * 10) / 10);
    set(px);
  }
  return px;
};

/**
 * Sets the root's type size so that the sheet is no taller than the room, since every size of the page is in rem;
 * what is left then is given to the page as `--spare`, and the sheet stretched to the whole room.
 */
export const fitToPaper = (sheet: HTMLElement, room: HTMLElement): void => {
  const { style } = document.documentElement;
  largestThatFits(
    (px) => style.setProperty('font-size', `${px}px`),
    () => sheet.scrollHeight <= room.clientHeight,
  );
  style.setProperty('--spare', `${Math.max(0, room.clientHeight - sheet.scrollHeight)}px`);
  sheet.dataset['fitted'] = 'true';
};
