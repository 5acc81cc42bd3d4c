/** How long work will still take, judged by how far it came. */

/** Before this the first steps say little about the rest. */
const soonestMs = 1_000;
const leastShare = 0.01;
/** How much of each new guess counts: the figure on the screen must not jump. */
const newsShare = 0.3;

/** Answers a function that takes the share done (0..1, null = not known) and the time, and answers the milliseconds left. */
export const createTimeLeft = (): ((share: number | null, nowMs: number) => number | undefined) => {
  let startMs: number | undefined;
  let last: { readonly leftMs: number; readonly atMs: number } | undefined;
  return (share, nowMs) => {
    if (share === null) return undefined;
    startMs ??= nowMs;
    const doneMs = nowMs - startMs;
    if (doneMs < soonestMs || share < leastShare) return undefined;
    const guessMs = (doneMs * (1 - Math.min(1, share))) / share;
    const runDownMs = last === undefined ? guessMs : last.leftMs - (nowMs - last.atMs);
    const leftMs = Math.max(0, newsShare * guessMs + (1 - newsShare) * runDownMs);
    last = { leftMs, atMs: nowMs };
    return Math.round(leftMs);
  };
};
