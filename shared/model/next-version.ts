/** Numbers of versions: what the engine gives a model, and the page says before. */

/** The largest number that a file may carry. */
export const largestVersion = 1_000_000;

/** A number above this is not taken over from elsewhere: the versions after it must find numbers, too. */
const largestTaken = largestVersion / 2;

/** The number that publishing gives: a model's own where that is above all others and not absurd, else the next. */
export const nextVersion = (own: number, others: readonly number[]): number => {
  const next = Math.max(0, ...others) + 1;
  return own > next && own <= largestTaken ? own : next;
};
