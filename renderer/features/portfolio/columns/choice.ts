/** Choosing columns: shown or not, before or after each other. The name stays first. Pure. */

/** Columns with one shown at the end, or no longer shown. */
export const withShown = (columns: readonly string[], id: string, shown: boolean): readonly string[] => {
  const others = columns.filter((other) => other !== id);
  return shown ? [...others, id] : others;
};

/** Columns with one moved by so many places; never before the name. */
export const withMoved = (columns: readonly string[], id: string, by: number): readonly string[] => {
  const from = columns.indexOf(id);
  if (from < 1) return columns;
  const to = Math.max(1, Math.min(columns.length - 1, from + by));
  const others = columns.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
};

/** Columns with one put in the place of another. */
export const withPlaced = (columns: readonly string[], id: string, onto: string): readonly string[] =>
  withMoved(columns, id, columns.indexOf(onto) - columns.indexOf(id));
