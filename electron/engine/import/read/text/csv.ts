/** Delimited text (`.csv`, `.tsv`, `.txt`) as a table. */
import { statSync } from 'node:fs';
import { headRows, type Batch, type Layout, type Table } from '../table.ts';
import { mostRecordsIn } from './csv-cell.ts';
import { scanRecords } from './csv-scan.ts';
import type { Dialect } from './dialect.ts';
import { createDistinctBytes, type DistinctBytes } from './distinct-bytes.ts';
import type { Coding } from './encoding.ts';
import { dialectOf } from './find-dialect.ts';
import { unpacker, type PackedBatch, type PackedCells } from './packed-cells.ts';
import { readPieces, replaceDelimiter, skipBytes, type Piece } from './pieces.ts';
import { clearRows, createScan, type Scan } from './scan.ts';
import { codingOf } from './survey-encoding.ts';

const headBytes = 1 << 21;
const pieceBytes = 1 << 20;
/** A batch ends at whichever comes first; together they bound the memory that an import takes. */
const batchRows = 1 << 16;
const batchCells = 6_000_000;
const batchBytes = 80_000_000;
/** While the first rows are being stored, the next ones are read: the sooner there are some, the better. */
const firstBatchRows = 1 << 15;
/** A column with more distinct cells than this starts its list anew in each batch. */
const keptDistinct = 1 << 16;
/** Where nearly every row has a cell of its own (a key), to look for equal ones is in vain. */
const ownShare = 0.9;
/** A record longer than this is none; quotes that never end are noticed long before. */
const longestRecord = 1 << 25;

/** Made for each batch, since its arrays are handed over. */
const makeNothingNew = (): Omit<PackedCells, 'first'> => ({
  starts: new Int32Array(1),
  bytes: new Uint8Array(0),
});

/** The cells of a column that are new since the batch before, or all of them where its list began anew. */
const packedOf = (distinct: DistinctBytes, nothingNew: Omit<PackedCells, 'first'>): PackedCells => {
  if (distinct.sent > 0 && distinct.sent === distinct.count) return { first: distinct.sent, ...nothingNew };
  const first = distinct.sent;
  const starts = distinct.starts.slice(first, distinct.count + 1);
  const begin = starts[0] as number;
  for (let i = 0; i < starts.length; i++) starts[i] = (starts[i] as number) - begin;
  distinct.sent = distinct.count;
  return { first, starts, bytes: distinct.arena.slice(begin, distinct.starts[distinct.count]) };
};

const packedBatch = (scan: Scan, headings: readonly string[], source: Source): Omit<PackedBatch, 'share'> => {
  const nothingNew = makeNothingNew();
  return {
    count: scan.count,
    fileRows: scan.fileRows,
    columns: scan.columns.map((distinct, c) => ({
      heading: headings[c] ?? '',
      ids: scan.ids[c] as Int32Array,
      packed: packedOf(distinct, nothingNew),
    })),
    problems: scan.problems,
    wording: { coding: source.coding, long: source.dialect.long?.text ?? null },
  };
};

const isOwnPerRow = ({ count }: DistinctBytes, rows: number): boolean =>
  rows >= firstBatchRows && count > rows * ownShare;

const startBatch = (scan: Scan, capacity: number): void => {
  for (const [c, distinct] of scan.columns.entries()) {
    if (isOwnPerRow(distinct, scan.count)) scan.isLoose[c] = true;
    if (scan.isLoose[c] || distinct.count > keptDistinct) scan.columns[c] = createDistinctBytes();
  }
  clearRows(scan, capacity);
};

interface Source {
  readonly path: string;
  readonly coding: Coding;
  readonly dialect: Dialect;
}

/** The rows of a file in pieces: without the line that only names the delimiter, and each delimiter as one byte. */
const rowPieces = ({ path, coding, dialect }: Source, size: number): Iterable<Piece> => {
  const pieces = skipBytes(readPieces(path, { encoding: coding.encoding, size }), dialect.skipped);
  return dialect.long ? replaceDelimiter(pieces, dialect.long) : pieces;
};

/** The unread end of one piece and the next piece, as one. */
const joined = (rest: Uint8Array, bytes: Uint8Array): Uint8Array =>
  rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);

const readBatches = async function* (
  source: Source,
  { headerRow, headings, unasked = [] }: Layout,
): AsyncGenerator<Batch | number> {
  const total = statSync(source.path).size;
  const capacity = Math.min(batchRows, Math.max(1_000, Math.floor(batchCells / Math.max(1, headings.length))));
  const options = { signs: source.dialect, width: headings.length, skipUntil: headerRow };
  const scan = createScan(options, Math.min(firstBatchRows, capacity));
  for (const column of unasked) scan.isLoose[column] = true;
  const open = unpacker();
  let [rest, since, read]: [Uint8Array, number, number] = [new Uint8Array(0), 0, 0];
  const full = (): Batch => {
    since = read;
    return open({ ...packedBatch(scan, headings, source), share: total === 0 ? 1 : read / total });
  };
  for (const piece of rowPieces(source, pieceBytes)) {
    const bytes = joined(rest, piece.bytes);
    read = piece.read;
    for (let from = 0; ;) {
      from = scanRecords(scan, { bytes, from, end: bytes.length, last: bytes.length - from > longestRecord });
      const isFull = scan.count === scan.fileRows.length || read - since >= batchBytes;
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
    if (scan.count < scan.fileRows.length) break;
    yield full();
    startBatch(scan, capacity);
  }
  yield full();
};

/** The first bytes of a text, about as many as one piece has. */
const startOf = (pieces: Iterable<Piece>): Uint8Array => {
  let start: Uint8Array = new Uint8Array(0);
  for (const { bytes } of pieces) {
    start = Buffer.concat([start, bytes]);
    if (start.length * 2 >= headBytes) break;
  }
  return start;
};

/** Row → how many columns it has when those behind its last cell are left out. */
const filledWidths = (scan: Scan): Int32Array => {
  const widths = new Int32Array(scan.count);
  for (const [c, ids] of scan.ids.entries())
    if (ids !== scan.none) for (let row = 0; row < scan.count; row++) if (ids[row] !== 0) widths[row] = c + 1;
  return widths;
};

/** The rows of a head; of a file that goes on behind it, the last record may be cut and is left out. */
const rowsOf = (head: Uint8Array, source: Source, whole: boolean): { rows: string[][]; all: boolean } => {
  const capacity = Math.min(headRows, mostRecordsIn(head));
  const scan = createScan({ signs: source.dialect, width: undefined, skipUntil: 0 }, capacity);
  const read = scanRecords(scan, { bytes: head, from: 0, end: head.length, last: whole });
  const { columns } = unpacker()({ ...packedBatch(scan, [], source), share: 1 });
  const widths = filledWidths(scan);
  // Ragged at their ends: one row of thousands of cells must not make all others as long.
  const rows = Array.from({ length: scan.count }, (_, row) =>
    columns.slice(0, widths[row]).map((c) => c.cells[c.ids[row] as number] as string),
  );
  return { rows, all: whole && read === head.length };
};

/**
 * Opens a text file as its one table; the sheet's name is empty. `bytes` are the file's first ones. Columns at the
 * end without a single cell (delimiters that end each row) are none.
 */
export const openCsv = (path: string, bytes: Uint8Array): Table => {
  const coding = codingOf(path, bytes);
  const plain = { encoding: coding.encoding, size: headBytes };
  const source = { path, coding, dialect: dialectOf(startOf(readPieces(path, plain))) };
  const head = startOf(rowPieces(source, headBytes));
  const { rows, all } = rowsOf(head, source, statSync(path).size <= headBytes);
  return {
    sheet: '',
    hidden: false,
    encoding: coding.encoding,
    delimiter: source.dialect.name,
    head: rows,
    rows: all ? rows.length : null,
    batches: (layout) => readBatches(source, layout),
  };
};
