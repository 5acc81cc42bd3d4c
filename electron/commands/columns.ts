/** Tables for reading on a terminal. */
import type { Cutoffs } from '../../shared/model/model.ts';
import { wholeScore } from '../../shared/model/whole-score.ts';

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

/** A score as a whole number, never rounded up to a cut-off that it does not reach; a dash for none. */
export const wholeFigure = (score: number | null, cutoffs: Cutoffs): string =>
  figure(score === null ? null : wholeScore(score, cutoffs));

/** A change with its sign. */
export const signed = (value: number | null, decimals = 1): string =>
  value === null ? '–' : `${value > 0 ? '+' : ''}${value.toFixed(decimals)}`;

/** A fraction as whole percent; a dash for none. */
export const percent = (share: number | null): string => (share === null ? '–' : `${figure(share * 100)} %`);

/** An interval in brackets; nothing where there is none. */
export const range = (low: number | null, high: number | null, decimals = 0): string =>
  low === null || high === null ? '' : `(${figure(low, decimals)} to ${figure(high, decimals)})`;
