/** Which character parts the cells of a text. */
import { createScan, scanRecords } from './csv-scan.ts';

const candidates = [',', ';', '\t', '|'] as const;
const looked = 200;

/** How well a delimiter explains a text: how many columns, and how many of the rows agree on that. */
const fitness = (bytes: Uint8Array, delimiter: string): number => {
  const scan = createScan({ delimiter: delimiter.charCodeAt(0), width: undefined, skipUntil: 0 }, looked);
  scanRecords(scan, { bytes, from: 0, end: bytes.length, last: true });
  const widths = new Map<number, number>();
  for (let row = 0; row < scan.count; row++) {
    const width = scan.ids.findLastIndex((ids) => ids[row] !== 0) + 1;
    if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  // Trailing cells may be empty, so rows are as wide as the widest common width at the most.
  const [best, rows] = [...widths].reduce(
    (a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a),
    [0, 0],
  );
  const wide = [...widths].reduce((sum, [width, n]) => sum + (width <= best ? n : 0), 0);
  return scan.count === 0 ? 0 : (wide / scan.count) * Math.min(best, 20) + rows / looked / 100;
};

/** The delimiter of a text by its first rows; a comma where there is only one column. */
export const delimiterOf = (head: Uint8Array): string => {
  const fits = candidates.map((delimiter) => ({ delimiter, fit: fitness(head, delimiter) }));
  return fits.reduce((best, one) => (one.fit > best.fit ? one : best)).delimiter;
};
