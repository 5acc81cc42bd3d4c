/** Moving labels apart. */

/** The room labels have, and the least distance between two of them; all in one unit. */
export interface Room {
  readonly low: number;
  readonly high: number;
  readonly gap: number;
}

/**
 * Places near the wanted ones that keep the gap and their order, in the order given.
 * Labels are pushed towards `high`, then back from it where the room ends.
 */
export const spread = (wanted: readonly number[], { low, high, gap }: Room): readonly number[] => {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let least = low;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, least);
    least = (placed[index] ?? 0) + gap;
  }
  let most = high;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - gap;
  }
  return placed;
};
