/** Delimited text (`.csv`, `.tsv`, `.txt`) as a table. */
import { statSync } from 'node:fs';
import { clearRows, createScan, scanRecords, type Scan } from './csv-scan.ts';
import { createDistinctBytes, type DistinctBytes } from './distinct-bytes.ts';
import { delimiterOf } from './delimiter.ts';
import { headRows, type Batch, type Layout, type RawColumn, type Table } from '../table.ts';
import { decodeCell, encodingOf, readPieces, type Encoding } from './text-file.ts';

const headBytes = 1 << 21;
const pieceBytes = 1 << 20;
/** A batch ends at whichever comes first; together they bound the memory that an import takes. */
const batchRows = 1 << 20;
const batchCells = 6_000_000;
const batchBytes = 80_000_000;
/** A column with more distinct cells than this starts its list anew in each batch. */
const keptDistinct = 1 << 16;
/** A record longer than this is a quote that never ends. */
const longestRecord = 1 << 25;

const cellsOf = (distinct: DistinctBytes, encoding: Encoding): string[] => {
  const arena = Buffer.from(distinct.arena.buffer);
  return Array.from({ length: distinct.count }, (_, id) =>
    decodeCell(arena, { from: distinct.starts[id] as number, to: distinct.starts[id + 1] as number }, encoding),
  );
};

const columnsOf = (scan: Scan, headings: readonly string[], encoding: Encoding): RawColumn[] =>
  scan.columns.map((distinct, c) => ({
    heading: headings[c] ?? '',
    ids: scan.ids[c] as Int32Array,
    cells: cellsOf(distinct, encoding),
  }));

const batchOf = (scan: Scan, columns: RawColumn[], share: number): Batch => ({
  count: scan.count,
  fileRows: scan.fileRows,
  columns,
  problems: scan.problems,
  share,
});

const startBatch = (scan: Scan, capacity: number): void => {
  for (const [c, distinct] of scan.columns.entries())
    if (distinct.count > keptDistinct) scan.columns[c] = createDistinctBytes();
  clearRows(scan, capacity);
};

interface Source {
  readonly path: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
}

/** The unread end of one piece and the next piece, as one. */
const joined = (rest: Uint8Array, bytes: Uint8Array): Uint8Array =>
  rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);

const readBatches = async function* (
  source: Source,
  { headerRow, headings }: Layout,
): AsyncGenerator<Batch | number> {
  const { path, encoding, delimiter } = source;
  const total = statSync(path).size;
  const capacity = Math.min(batchRows, Math.max(1_000, Math.floor(batchCells / headings.length)));
  const options = { delimiter: delimiter.charCodeAt(0), width: headings.length, skipUntil: headerRow };
  const scan = createScan(options, capacity);
  let [rest, since, read]: [Uint8Array, number, number] = [new Uint8Array(0), 0, 0];
  const full = (): Batch => {
    since = read;
    return batchOf(scan, columnsOf(scan, headings, encoding), total === 0 ? 1 : read / total);
  };
  for (const piece of readPieces(path, encoding, pieceBytes)) {
    const bytes = joined(rest, piece.bytes);
    read = piece.read;
    for (let from = 0; ;) {
      from = scanRecords(scan, { bytes, from, end: bytes.length, last: bytes.length - from > longestRecord });
      const isFull = scan.count === capacity || read - since >= batchBytes;
      if (isFull) {
        yield full();
        startBatch(scan, capacity);
        if (from < bytes.length) continue;
      }
      // The piece's buffer is used again for the next piece, so what is unread must be copied.
      rest = Buffer.from(bytes.subarray(from));
      break;
    }
    yield read / total;
  }
  for (let from = 0; from < rest.length;) {
    from = scanRecords(scan, { bytes: rest, from, end: rest.length, last: true });
    if (scan.count < capacity) break;
    yield full();
    startBatch(scan, capacity);
  }
  yield full();
};

const readHead = (path: string, encoding: Encoding): Uint8Array => {
  for (const piece of readPieces(path, encoding, headBytes)) return Buffer.from(piece.bytes);
  return new Uint8Array(0);
};

/** The rows of a head; of a file that goes on behind it, the last record may be cut and is left out. */
const rowsOf = (
  head: Uint8Array,
  { encoding, delimiter }: Source,
  whole: boolean,
): { rows: string[][]; all: boolean } => {
  const scan = createScan({ delimiter: delimiter.charCodeAt(0), width: undefined, skipUntil: 0 }, headRows);
  const read = scanRecords(scan, { bytes: head, from: 0, end: head.length, last: whole });
  const columns = columnsOf(scan, [], encoding);
  const rows = Array.from({ length: scan.count }, (_, row) =>
    columns.map((c) => c.cells[c.ids[row] as number] as string),
  );
  return { rows, all: whole && read === head.length };
};

/** Opens a text file as its one table; the sheet's name is empty. `bytes` are the file's first ones. */
export const openCsv = (path: string, bytes: Uint8Array): Table => {
  const encoding = encodingOf(bytes);
  const head = readHead(path, encoding);
  const source = { path, encoding, delimiter: delimiterOf(head.subarray(0, 1 << 17)) };
  const { rows, all } = rowsOf(head, source, statSync(path).size <= headBytes);
  return {
    sheet: '',
    hidden: false,
    encoding,
    delimiter: source.delimiter,
    head: rows,
    rows: all ? rows.length : null,
    batches: (layout) => readBatches(source, layout),
  };
};
