/** A share with its 95 % interval after Wilson (health model, section 7). */

/** Fractions 0..1. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of a 95 % interval, rounded as the health model rounds it. */
export const z95 = 1.96;

/** The share of `hits` in `n` and its Wilson score interval; null for n = 0. */
export const wilson = (hits: number, n: number): ShareInterval | null => {
  if (n === 0) return null;
  const share = hits / n;
  const scale = 1 + z95 ** 2 / n;
  const centre = (share + z95 ** 2 / (2 * n)) / scale;
  const half = (z95 / scale) * Math.sqrt((share * (1 - share)) / n + z95 ** 2 / (4 * n ** 2));
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
};
