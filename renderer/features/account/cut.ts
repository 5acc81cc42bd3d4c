/** Long lists on paper: so much of them, and how much is left. Pure. */

/** A part of a list. */
export interface Cut<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

/**
 * As many of a list as there is room for, and how many are left. One more takes no more room than saying so.
 * `length`: of the whole list, where only its beginning is at hand.
 */
export const cut = <T>(list: readonly T[], room: number, length = list.length): Cut<T> => {
  const shown = length <= room + 1 ? list : list.slice(0, room);
  return { shown, more: length - shown.length };
};
