/** How benches measure work within a process. */

/** Does work; answers what it gave and how long it took. */
export const timed = <T>(work: () => T): { readonly ms: number; readonly value: T } => {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
};

/** The middle of some figures; NaN of none. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
