/** How many accounts are looked at without a pause. Pure. */

/** The first lot tells how quick the machine is. */
export const firstLot = 100;

const [leastLot, mostLot] = [20, 1000];

/** What others may wait for, with room for a machine that is busy. */
const aimedMs = 40;

/** The next lot, after one of `count` accounts took so long; it grows by no more than double. */
export const nextLot = (count: number, tookMs: number): number => {
  const fitting = Math.floor((count * aimedMs) / Math.max(tookMs, 1));
  return Math.min(Math.max(Math.min(fitting, count * 2), leastLot), mostLot);
};
