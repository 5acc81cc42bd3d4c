/** The first rows of a sheet, without reading the rest of it. */
import type { Cell } from '../cells.ts';
import { headRows, type Merge } from '../table.ts';
import { carried } from './carried.ts';
import { meaningOf, type Meaning } from './cell-kinds.ts';
import type { SheetPart } from './package-parts.ts';
import { createSheetScan, scanSheet, type SheetScan, type SheetSink } from './sheet-scan.ts';
import { unpacked } from './unpack.ts';
import type { XmlScan } from './xml-scan.ts';

/** A cell at the far right makes a row as long as that: the head ends when its rows have so many cells together. */
const mostCells = 2_000_000;
/** Merged cells are listed behind the rows: of a larger sheet they are not looked for. */
const mostBytesForMerges = 1 << 26;
const mergeMark = Buffer.from('mergeCells');

/** What is known of a sheet before its rows are read. */
export interface Head {
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows the sheet has; null where it goes on behind the head. */
  readonly count: number | null;
  readonly merges: readonly Merge[];
}

interface HeadSink extends SheetSink {
  readonly rows: Cell[][];
  readonly isCut: () => boolean;
}

/** A row may be written in several parts. */
const joined = (before: readonly Cell[], row: Cell[]): Cell[] =>
  before.length === 0
    ? row
    : Array.from({ length: Math.max(before.length, row.length) }, (_, c) => row[c] || (before[c] ?? ''));

const headSink = (meaning: Meaning): HeadSink => {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let [cells, isCut] = [0, false];
  return {
    rows,
    isCut: () => isCut,
    keep: (column, kind, bytes) => {
      const cell = meaningOf(kind, bytes, meaning);
      if (cell === '') return;
      while (row.length < column) row.push('');
      row[column] = cell;
    },
    endRow: (number) => {
      if (row.length === 0) return false;
      cells += row.length;
      isCut = number > headRows || cells > mostCells;
      if (!isCut) {
        while (rows.length < number) rows.push([]);
        rows[number - 1] = joined(rows[number - 1] ?? [], row);
      }
      row = [];
      return isCut;
    },
  };
};

/** Passes over rows that nobody reads, to where merged cells are listed. */
const passRows = (sheet: SheetScan, scan: XmlScan): void => {
  const bytes = Buffer.from(scan.bytes.buffer, scan.bytes.byteOffset, scan.end);
  const found = bytes.indexOf(mergeMark, scan.at);
  scan.at = found < 0 ? Math.max(scan.at, scan.end - mergeMark.length) : found;
  if (found >= 0) sheet.place = 'behind';
};

/** Reads the head of a sheet. Throws where the sheet ends within its rows. */
export const readHead = async (path: string, { entry }: SheetPart, meaning: Meaning): Promise<Head> => {
  const sink = headSink(meaning);
  const sheet = createSheetScan(meaning.dateStyles, sink);
  for await (const { scan } of carried(unpacked(path, entry))) {
    if (!sink.isCut()) scanSheet(sheet, scan);
    if (!sink.isCut()) continue;
    if (entry.size > mostBytesForMerges) break;
    if (sheet.place === 'rows') passRows(sheet, scan);
    if (sheet.place === 'behind') scanSheet(sheet, scan);
  }
  if (sheet.place === 'rows' && !sink.isCut()) throw new Error(`${entry.name} ends within its rows`);
  const { rows } = sink;
  return {
    rows,
    count: sink.isCut() ? null : rows.length,
    merges: sheet.merges.filter(({ top }) => top <= headRows).slice(0, headRows),
  };
};
