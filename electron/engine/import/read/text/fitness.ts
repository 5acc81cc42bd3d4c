/** How well a dialect explains a text. */
import { mostRecordsIn } from './csv-cell.ts';
import { scanRecords } from './csv-scan.ts';
import type { Signs } from './dialect.ts';
import type { DistinctBytes } from './distinct-bytes.ts';
import { createScan, type Scan } from './scan.ts';

const lookedRows = 1_000;
/** What a cell is worth: other delimiters left inside it, and blanks and nothing at all, speak against a dialect. */
const worth = { clean: 1, empty: 0.5, unclean: 0.2 } as const;
/** A blank at the start of a cell may belong to the delimiter. */
const blankFirst = 0.9;

/** Signs that part cells or enclose them, left inside a cell; a comma is at home in numbers and before blanks. */
const leftOver = /[;\t|^~]|^["']|["']$|,(?=[^\s\d])|(?<!\d),\d/s;

const worthOf = (text: string): number => {
  const blank = text.startsWith(' ') ? blankFirst : 1;
  if (leftOver.test(text)) return worth.unclean * blank;
  return (text.trim() === '' ? worth.empty : worth.clean) * blank;
};

/** What the cells of a column are worth, by their ids. Words between quotes are whole, whatever they are. */
const worthOfCells = (scan: Scan, column: number): number[] => {
  const { arena, starts, count } = scan.columns[column] as DistinctBytes;
  // A column without anything in it is what half of a delimiter makes.
  if (count === 1) return [0];
  return Array.from({ length: count }, (_, id) => {
    const text = Buffer.from(arena.subarray(starts[id], starts[id + 1])).toString('latin1');
    return scan.enclosed[column]?.has(id) && text.trim() !== '' ? worth.clean : worthOf(text);
  });
};

/** How many cells most rows have, where that is more than one; the larger number on a tie. 0 = no such rows. */
const commonWidth = (widths: readonly number[]): number => {
  const rows = new Map<number, number>();
  for (const width of widths) if (width > 1) rows.set(width, (rows.get(width) ?? 0) + 1);
  return [...rows].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [0, 0])[0];
};

const isBlank = (scan: Scan, row: number): boolean => scan.ids.every((ids) => ids[row] === 0);

/** What cells are worth on average in the given rows of the given width, 0..1. */
const meanWorth = (scan: Scan, rows: readonly number[], width: number): number => {
  const columns = scan.columns.slice(0, width).map((_, column) => worthOfCells(scan, column));
  let sum = 0;
  for (const row of rows)
    columns.forEach((worths, c) => (sum += worths[scan.ids[c]?.[row] as number] as number));
  return sum / (rows.length * width);
};

/** What reading a text in one dialect shows. */
export interface Fitness {
  /** 0..1: how alike the rows are, how many cells they have, and how whole the cells look. */
  readonly score: number;
  /** Whether (nearly) all rows, the first one among them, have the same number of cells, at least three. */
  readonly isEven: boolean;
  /** Whether the first row is one cell and so are many below: a list of sentences that have the sign here and there. */
  readonly isScattered: boolean;
}

/** Two of a kind may be chance, many are not: 1/2 for one, nearly 1 for many. */
const enough = (count: number): number => 1 - 1 / (count + 1);

const evenShare = 0.9;
const scatteredShare = 0.3;

const isScattered = (widths: readonly number[], width: number): boolean => {
  const below = widths.slice(widths.indexOf(width) + 1);
  const single = below.filter((one) => one === 1).length;
  return widths[0] === 1 && single > 0 && single >= below.length * scatteredShare;
};
/** A wrong delimiter makes many rows out of one long cell, and only the first of them shows that quotes are amiss. */
const faultWeight = 4;

/** The first bytes of a text, and whether they are all of it. */
export interface Sample {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/** How well signs explain a text, by its first rows. */
export const fitnessOf = ({ bytes, isWhole }: Sample, signs: Signs): Fitness => {
  const capacity = Math.min(lookedRows, mostRecordsIn(bytes));
  const scan = createScan({ signs, width: undefined, skipUntil: 0 }, capacity);
  const end = bytes.length;
  // The last record of a sample may be cut; a quote that never ends must not hide half of the rows, however.
  const from = scanRecords(scan, { bytes, from: 0, end, last: false });
  if (from < end / 2 || isWhole) scanRecords(scan, { bytes, from, end, last: true });
  const filled = Array.from({ length: scan.count }, (_, row) => row).filter((row) => !isBlank(scan, row));
  const widths = filled.map((row) => scan.widths[row] as number);
  const width = commonWidth(widths);
  if (width === 0) return { score: 0, isEven: false, isScattered: false };
  const alike = filled.filter((_, i) => widths[i] === width);
  const share = alike.length / filled.length;
  const faults = (faultWeight * (scan.problems.length + scan.strays)) / filled.length;
  const certain = enough(width) * enough(alike.length);
  const score = (share * meanWorth(scan, alike, width) * certain) / (1 + faults);
  return {
    score,
    isScattered: isScattered(widths, width),
    isEven: share >= evenShare && widths[0] === width && width > 2,
  };
};
