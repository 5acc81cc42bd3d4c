/** Takes the XML of a sheet apart into cells, row by row: ISO/IEC 29500-1, 18.3.1. */
import { hashPrime, hashSeed, type CellBytes } from '../text/distinct-bytes.ts';
import type { Merge } from '../table.ts';
import { cellKind, kindOfType, type CellKind } from './cell-kinds.ts';
import type { DateStyles } from './date-formats.ts';
import { mergeOf } from './merges.ts';
import { columnOf, mostColumns, mostRows } from './references.ts';
import { createRowNumbers, takeRowNumber, type RowNumbers } from './row-numbers.ts';
import { gatherText, type Gathered } from './text-pieces.ts';
import { nameKey, nextAttribute, nextTag, wholeNumber, type XmlScan } from './xml-scan.ts';

/** Takes what a sheet holds. */
export interface SheetSink {
  /** A cell of the row being read that has a value; columns count from 0. Its bytes are valid for this call. */
  readonly keep: (column: number, kind: CellKind, cell: CellBytes) => void;
  /** The row being read is complete; rows count from 1. Answers whether the reader is to pause. */
  readonly endRow: (row: number) => boolean;
}

/** Where in a sheet the reading stands. */
export interface SheetScan {
  readonly dateStyles: DateStyles;
  readonly sink: SheetSink;
  readonly merges: Merge[];
  place: 'before' | 'rows' | 'behind';
  readonly numbers: RowNumbers;
  /** What the row being read says it is, which the next one may say, too. */
  saidRow: number;
  /** The row being read, from 1, and the column read last, from 0. */
  row: number;
  column: number;
  readonly cell: CellBytes;
  readonly gathered: Gathered;
}

/** A sheet of which nothing is read yet. */
export const createSheetScan = (dateStyles: DateStyles, sink: SheetSink): SheetScan => ({
  dateStyles,
  sink,
  merges: [],
  place: 'before',
  numbers: createRowNumbers(),
  saidRow: 0,
  row: 0,
  column: -1,
  cell: { bytes: new Uint8Array(0), from: 0, to: 0, hash: 0 },
  gathered: { bytes: Buffer.alloc(256), length: 0 },
});

const [rowsTag, rowTag, cellTag, valueTag] = ['sheetData', 'row', 'c', 'v'].map(nameKey);
const [inlineTag, mergeTag] = ['is', 'mergeCell'].map(nameKey);
const [place, style, type] = ['r', 's', 't'].map(nameKey);

/** Where the row lies whose start tag was just read; programs may leave that out: it follows the one before. */
const rowOf = (sheet: SheetScan, scan: XmlScan): number => {
  let row = sheet.row + 1;
  while (nextAttribute(scan))
    if (scan.attribute === place) {
      const named = wholeNumber(scan.bytes, scan.valueFrom, scan.valueTo);
      if (named > 0) row = named;
    }
  return row;
};

const endRow = ({ sink, row }: SheetScan): boolean => row > 0 && row <= mostRows && sink.endRow(row);

/** A row goes on where the next one has the same number: some programs write a row for each of its cells. */
const startRow = (sheet: SheetScan, scan: XmlScan): boolean => {
  const said = rowOf(sheet, scan);
  sheet.column = -1;
  if (said === sheet.saidRow) return false;
  const isFull = endRow(sheet);
  sheet.saidRow = said;
  sheet.row = takeRowNumber(sheet.numbers, said);
  return isFull;
};

/** Reads a cell's attributes: its column into the sheet; answers its kind. */
const startCell = (sheet: SheetScan, scan: XmlScan): CellKind => {
  let column = sheet.column + 1;
  let number = 0;
  let kind: CellKind = cellKind.number;
  while (nextAttribute(scan)) {
    const { attribute, bytes, valueFrom, valueTo } = scan;
    if (attribute === place) {
      const named = columnOf(bytes, valueFrom, valueTo);
      if (named >= 0) column = named;
    } else if (attribute === style) number = wholeNumber(bytes, valueFrom, valueTo);
    else if (attribute === type) kind = kindOfType(bytes, valueFrom, valueTo);
  }
  sheet.column = column;
  return kind === cellKind.number && sheet.dateStyles[number] === 1 ? cellKind.date : kind;
};

/** A value of another kind counts as another value, though its bytes are the same: its hash starts elsewhere. */
const hashOf = ({ bytes, from, to }: CellBytes, kind: CellKind): number => {
  let hash = hashSeed ^ kind;
  for (let p = from; p < to; p++) hash = Math.imul(hash ^ (bytes[p] as number), hashPrime);
  return hash;
};

const keep = ({ cell, column, row, sink }: SheetScan, kind: CellKind): void => {
  if (cell.to === cell.from || kind === cellKind.none || column >= mostColumns || row > mostRows) return;
  cell.hash = hashOf(cell, kind);
  sink.keep(column, kind, cell);
};

/** Reads the text of `<v>` or `<is>` into the sheet's cell: where it lies, or put together from several pieces. */
const readValue = (sheet: SheetScan, scan: XmlScan): boolean => {
  const { cell, gathered } = sheet;
  const { name, at: from } = scan;
  if (name === valueTag) {
    if (!nextTag(scan)) return false;
    cell.bytes = scan.bytes;
    cell.from = from;
    cell.to = scan.tagFrom;
    if (scan.isEnd) return true;
    scan.at = from;
    scan.name = name;
  }
  gathered.length = 0;
  if (!gatherText(scan, gathered)) return false;
  cell.bytes = gathered.bytes;
  cell.from = 0;
  cell.to = gathered.length;
  return true;
};

/** Reads the cell whose start tag was just read. Answers false when the bytes end before it does. */
const readCell = (sheet: SheetScan, scan: XmlScan): boolean => {
  const { cell } = sheet;
  const kind = startCell(sheet, scan);
  if (scan.isEmpty) return true;
  cell.from = cell.to = 0;
  for (;;) {
    if (!nextTag(scan)) return false;
    if (scan.isEnd) {
      if (scan.name !== cellTag) continue;
      keep(sheet, kind);
      return true;
    }
    const isValue = (scan.name === valueTag || scan.name === inlineTag) && !scan.isEmpty;
    if (isValue && !readValue(sheet, scan)) return false;
  }
};

/** Passes into the rows or behind them; answers whether the last row is where the sink pauses. */
const changePlace = (sheet: SheetScan, scan: XmlScan): boolean => {
  const isBehind = scan.isEnd || scan.isEmpty;
  const isFull = sheet.place === 'rows' && isBehind && endRow(sheet);
  sheet.place = isBehind ? 'behind' : 'rows';
  return isFull;
};

/** Reads on until the bytes end (false) or the sink asks for a pause (true). What is not complete is left unread. */
export const scanSheet = (sheet: SheetScan, scan: XmlScan): boolean => {
  while (nextTag(scan)) {
    const { name, tagFrom } = scan;
    if (name === rowsTag) {
      if (changePlace(sheet, scan)) return true;
    } else if (sheet.place === 'behind') {
      const merge = name === mergeTag && !scan.isEnd ? mergeOf(scan) : null;
      if (merge) sheet.merges.push(merge);
    } else if (sheet.place !== 'rows') continue;
    else if (name === cellTag && !scan.isEnd) {
      const { column } = sheet;
      if (readCell(sheet, scan)) continue;
      sheet.column = column;
      scan.at = tagFrom;
      return false;
    } else if (name === rowTag && !scan.isEnd && startRow(sheet, scan)) return true;
  }
  return false;
};
