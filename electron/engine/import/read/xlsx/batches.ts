/** The rows of a sheet in batches, each column as a list of its distinct cells. */
import type { Cell } from '../cells.ts';
import type { Batch, Layout, RowProblem } from '../table.ts';
import { createDistinctBytes, numberOf, type CellBytes, type DistinctBytes } from '../text/distinct-bytes.ts';
import { carried } from './carried.ts';
import { meaningOf, type CellKind, type Meaning } from './cell-kinds.ts';
import type { SheetPart } from './package-parts.ts';
import { createSheetScan, scanSheet, type SheetSink } from './sheet-scan.ts';
import { unpacked } from './unpack.ts';

/** A batch ends at whichever comes first; together they bound the memory that an import takes. */
const mostBatchRows = 1 << 17;
const mostBatchCells = 2_000_000;
/** A column with more distinct cells than this starts its list anew in each batch. */
const keptDistinct = 1 << 16;

interface Column {
  distinct: DistinctBytes;
  cells: Cell[];
  ids: Int32Array;
}

interface BatchSink extends SheetSink {
  /** The rows taken since the last one. */
  readonly batch: (share: number) => Batch;
}

const emptyColumn = (capacity: number): Column => ({
  distinct: createDistinctBytes(),
  cells: [''],
  ids: new Int32Array(capacity),
});

/** Makes a column ready for the next batch: the arrays of the one before are given away. */
const nextColumn = (column: Column, capacity: number): Column => {
  const isLong = column.cells.length > keptDistinct;
  return isLong ? emptyColumn(capacity) : { ...column, ids: new Int32Array(capacity) };
};

const fewRows = 1_000;

/** Room for a batch: of a short sheet not much more than its rows, for a workbook may have hundreds of them. */
const capacityFor = ({ headings }: Layout, rows: number | null): number =>
  Math.min(
    mostBatchRows,
    Math.max(fewRows, Math.floor(mostBatchCells / Math.max(1, headings.length))),
    rows === null ? mostBatchRows : Math.max(fewRows, rows + 1),
  );

/** A sheet to be read, and how. */
export interface SheetReading {
  readonly sheet: SheetPart;
  readonly meaning: Meaning;
  readonly layout: Layout;
  /** How many rows it has; null where nobody knows. */
  readonly rows: number | null;
}

const batchSink = ({ layout, meaning, rows }: SheetReading): BatchSink => {
  const { headings, headerRow, lastRow = Number.POSITIVE_INFINITY } = layout;
  const capacity = capacityFor(layout, rows);
  let columns = headings.map(() => emptyColumn(capacity));
  let fileRows = new Int32Array(capacity);
  let problems: RowProblem[] = [];
  let count = 0;
  let isBlank = true;
  let isTooLong = false;
  const clearRow = (): void => {
    if (!isBlank) for (const { ids } of columns) ids[count] = 0;
    isBlank = true;
    isTooLong = false;
  };
  return {
    keep: (at: number, kind: CellKind, cell: CellBytes) => {
      const column = columns[at];
      if (column === undefined) {
        isTooLong ||= meaningOf(kind, cell, meaning) !== '';
        return;
      }
      const { distinct, cells } = column;
      const id = numberOf(distinct, cell);
      if (id === cells.length) cells.push(meaningOf(kind, cell, meaning));
      if (cells[id] === '') return;
      column.ids[count] = id;
      isBlank = false;
    },
    endRow: (row) => {
      if (row <= headerRow || row > lastRow || (isBlank && !isTooLong)) {
        clearRow();
        return false;
      }
      if (isTooLong) problems.push({ index: count, code: 'row.tooLong' });
      isBlank = true;
      isTooLong = false;
      fileRows[count++] = row;
      return count === capacity;
    },
    batch: (share) => {
      const taken = columns.map(({ ids, cells }, c) => ({ heading: headings[c] as string, ids, cells }));
      const batch = { count, fileRows, columns: taken, problems, share };
      columns = columns.map((column) => nextColumn(column, capacity));
      [fileRows, problems, count] = [new Int32Array(capacity), [], 0];
      return batch;
    },
  };
};

/** Reads the rows below the headings; a number in between says how much of the sheet is read (0..1). */
export const readBatches = async function* (
  path: string,
  reading: SheetReading,
): AsyncGenerator<Batch | number> {
  const { sheet, meaning } = reading;
  const sink = batchSink(reading);
  const scanned = createSheetScan(meaning.dateStyles, sink);
  for await (const { scan, share } of carried(unpacked(path, sheet.entry))) {
    while (scanSheet(scanned, scan)) yield sink.batch(share);
    if (scanned.place === 'behind') break;
    yield share;
  }
  if (scanned.place === 'rows') throw new Error(`${sheet.name} has rows without an end`);
  yield sink.batch(1);
};
