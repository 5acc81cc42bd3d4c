/** How scores lie, as shapes on a field: the draft as columns, the current model as a line of steps. Pure. */

/** The field; the tallest of both fills its height. */
export const spreadField = { width: 200, height: 48 } as const;

/** The two shapes, as SVG paths. */
export interface SpreadPaths {
  readonly after: string;
  readonly before: string;
}

const columnAt = (steps: number): number => spreadField.width / steps;

const topOf = (accounts: number, most: number): number =>
  Number((spreadField.height * (1 - (most > 0 ? accounts / most : 0))).toFixed(2));

const columns = (counts: readonly number[], most: number): string => {
  const width = columnAt(counts.length);
  return counts
    .map((accounts, i) =>
      accounts === 0
        ? ''
        : `M${i * width + 0.75} ${spreadField.height}V${topOf(accounts, most)}h${width - 1.5}V${spreadField.height}Z`,
    )
    .join('');
};

const steps = (counts: readonly number[], most: number): string => {
  const width = columnAt(counts.length);
  const over = counts.map((accounts, i) => `V${topOf(accounts, most)}H${(i + 1) * width}`);
  return `M0 ${spreadField.height}${over.join('')}V${spreadField.height}`;
};

/** Shapes of two counts over the same steps of the score, on one scale. */
export const spreadPaths = ({
  before,
  after,
}: {
  readonly before: readonly number[];
  readonly after: readonly number[];
}): SpreadPaths => {
  const most = Math.max(0, ...before, ...after);
  return { after: columns(after, most), before: steps(before, most) };
};
