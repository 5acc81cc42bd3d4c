/** How many of some accounts have which light. */
import type { Band } from './model.ts';

/** Counts every light; none of them is left out. */
export const countBands = (rows: readonly { readonly band: Band }[]): Readonly<Record<Band, number>> => {
  const counts = { red: 0, amber: 0, green: 0, unknown: 0 };
  for (const { band } of rows) counts[band] += 1;
  return counts;
};
