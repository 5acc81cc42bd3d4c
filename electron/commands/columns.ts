/** Tables for reading on a terminal. */

/** Rows of cells as lines, columns padded to their widest cell; numbers (from column `numbersFrom` on) to the right. */
export const alignColumns = (
  rows: readonly (readonly string[])[],
  numbersFrom = Infinity,
): readonly string[] => {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  const pad = (cell: string, i: number): string =>
    i >= numbersFrom ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
};

/** A number as it is printed, rounded; a dash for none. */
export const figure = (value: number | null, decimals = 0): string =>
  value === null ? '–' : value.toFixed(decimals);

/** A change with its sign. */
export const signed = (value: number | null, decimals = 1): string =>
  value === null ? '–' : `${value > 0 ? '+' : ''}${value.toFixed(decimals)}`;
