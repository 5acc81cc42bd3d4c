/**
 * The cells of a text file as bytes. They cross to another thread without being copied, and become text only when
 * somebody asks: most columns of an export are never asked for.
 */
import { isAscii } from 'node:buffer';
import type { Batch, RawColumn } from '../table.ts';
import { unitSeparator } from './dialect.ts';
import { decodeCell, type Coding } from './encoding.ts';

/** Some cells of a column. */
export interface PackedCells {
  /** The number of the first of these; 0 = a new list begins. Later ones go on where the batch before ended. */
  readonly first: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where in `bytes` each cell begins, and where the last one ends. */
  readonly starts: Int32Array<ArrayBuffer>;
}

/** How cells become text. */
export interface Wording {
  readonly coding: Coding;
  /** The delimiter of several characters that stands as one byte in the cells; null where there is none. */
  readonly long: string | null;
}

/** A column whose cells are packed, alone or beside the text. */
export interface PackedColumn extends Omit<RawColumn, 'cells'> {
  readonly packed: PackedCells;
}

/** A batch on its way from one thread to another. */
export interface PackedBatch extends Omit<Batch, 'columns'> {
  readonly columns: readonly PackedColumn[];
  readonly wording: Wording;
}

/** A batch whose cells are text once they are asked for, and as it came. */
export interface TextBatch extends Batch {
  readonly packed: PackedBatch;
}

/** Whether a batch has its cells packed. */
export const isTextBatch = (batch: Batch): batch is TextBatch => 'packed' in batch;

/** What a spreadsheet program writes so that it does not take the text for a number: `="00123"`. */
const asText = /^="(.*)"$/s;
const separator = String.fromCharCode(unitSeparator);

const worded = (text: string, { long }: Wording): string => {
  const restored = long === null ? text : text.replaceAll(separator, long);
  return restored.startsWith('="') ? restored.replace(asText, '$1') : restored;
};

/** Cells cut out of one text; all their bytes are characters. */
const asciiCells = (bytes: Buffer, starts: Int32Array, wording: Wording): string[] => {
  const text = bytes.toString('latin1');
  const isPlain = wording.long === null && !text.includes('="');
  const cells: string[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const cell = text.slice(starts[i] as number, starts[i + 1] as number);
    cells.push(isPlain ? cell : worded(cell, wording));
  }
  return cells;
};

const decoded = ({ bytes, starts }: PackedCells, wording: Wording): string[] => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isAscii(all)) return asciiCells(all, starts, wording);
  return Array.from({ length: starts.length - 1 }, (_, i) => {
    const stretch = { from: starts[i] as number, to: starts[i + 1] as number };
    return worded(decodeCell(all, stretch, wording.coding), wording);
  });
};

/** A column's list of cells as it grows from batch to batch. */
interface CellList {
  readonly cells: string[];
  waiting: PackedCells[];
}

const cellsIn = (list: CellList, wording: Wording): readonly string[] => {
  if (list.waiting.length === 0) return list.cells;
  for (const packed of list.waiting) for (const cell of decoded(packed, wording)) list.cells.push(cell);
  list.waiting = [];
  return list.cells;
};

/**
 * Answers a function that makes a batch of packed columns one whose cells are text once they are asked for; it is
 * called with every batch of a table in turn. A list that goes on from batch to batch is one and the same.
 */
export const unpacker = (): ((batch: PackedBatch) => TextBatch) => {
  const lists: CellList[] = [];
  return (packed) => {
    const { wording, columns, ...rest } = packed;
    const open = columns.map(({ heading, ids, packed: cells }, c): RawColumn => {
      const list = cells.first === 0 ? { cells: [], waiting: [] } : (lists[c] as CellList);
      lists[c] = list;
      // Of thousands of columns nobody may ever ask for their cells: what brings none must not pile up.
      if (cells.starts.length > 1) list.waiting.push(cells);
      return {
        heading,
        ids,
        get cells() {
          return cellsIn(list, wording);
        },
      };
    });
    return { ...rest, columns: open, packed };
  };
};

/** A column under another heading; its cells stay packed. */
export const withHeading = (column: RawColumn, heading: string): RawColumn => ({
  heading,
  ids: column.ids,
  get cells() {
    return column.cells;
  },
});

/** A column's rows, others than it had; its cells stay packed. */
export const withIds = (column: RawColumn, ids: Int32Array): RawColumn => ({
  heading: column.heading,
  ids,
  get cells() {
    return column.cells;
  },
});
