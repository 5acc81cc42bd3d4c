/** A list with one of its items some places further; the same list where there is no such place. */
export const shifted = <T>(items: readonly T[], from: number, by: number): readonly T[] => {
  const item = items[from];
  const to = from + by;
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
};
