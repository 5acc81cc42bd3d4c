/** How many accounts stand where along the field. Pure. */
import type { Domain } from './field.ts';

/** One bar: the values it stands for (without `to`, but for the last) and how many accounts have one of them. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly accounts: number;
}

/** The bars of a field, and how many accounts lie outside of it. */
export interface Histogram {
  readonly bars: readonly Bar[];
  readonly most: number;
  readonly outside: number;
}

/** Values counted into bars of equal width over the field. */
export const histogramOf = (values: readonly number[], { low, high }: Domain, count: number): Histogram => {
  const counts = Array<number>(count).fill(0);
  const width = (high - low) / count;
  const inside = values.filter((value) => value >= low && value <= high);
  for (const value of inside) {
    const place = Math.min(count - 1, Math.floor((value - low) / width));
    counts[place] = (counts[place] as number) + 1;
  }
  return {
    bars: counts.map((accounts, i) => ({ from: low + i * width, to: low + (i + 1) * width, accounts })),
    most: Math.max(...counts),
    outside: values.length - inside.length,
  };
};
