/** Checks one column of a batch: each distinct cell is read once. */
import type { Cell } from '../read/cells.ts';
import { textOf } from '../read/cells.ts';
import type { CheckedColumn, FoundIssue, Stored } from './checked.ts';
import type { Reading } from './read-cell.ts';
import type { IssueCode } from '../../../../shared/import/index.ts';

/** What a column's distinct cells say. */
export interface ColumnReading {
  /** One list of values per column of the workspace, one entry per value; entry 0 is null. Nearly all are different. */
  readonly values: readonly (readonly Stored[])[];
  /** Distinct cell → value: "5", "5,0" and "5.00" are one value. */
  readonly valueOf: Int32Array;
  /** Distinct cell → what is wrong with it. */
  readonly wrong: ReadonlyMap<number, IssueCode>;
}

/** A reading that goes on as its column's list of cells does. */
interface OpenReading extends ColumnReading {
  readonly values: readonly Stored[][];
  valueOf: Int32Array;
  readonly wrong: Map<number, IssueCode>;
  /** Value → its number. */
  readonly known: Map<Stored, number>;
}

const emptyReading = (width: number): OpenReading => ({
  values: Array.from({ length: width }, () => [null]),
  valueOf: new Int32Array(0),
  wrong: new Map(),
  known: new Map(),
});

/** Where there are more values than this, nearly every cell is one of its own: equal ones are not looked for any more. */
const mostKnown = 1 << 14;

const push = ({ values }: OpenReading, found: readonly Stored[]): number => {
  for (let i = 0; i < values.length; i++) (values[i] as Stored[]).push(found[i] as Stored);
  return (values[0] as Stored[]).length - 1;
};

const numberOf = (reading: OpenReading, found: readonly Stored[]): number => {
  const first = found[0] as Stored;
  if (first === null && found.every((value) => value === null)) return 0;
  // Two columns (a day and its minute) are hardly ever equal in both.
  if (found.length > 1 || reading.known.size >= mostKnown) return push(reading, found);
  const known = reading.known.get(first);
  if (known !== undefined) return known;
  const number = push(reading, found);
  reading.known.set(first, number);
  return number;
};

/** How the cells of a column are read. */
export interface CellReading {
  readonly read: (cell: Cell) => Reading;
  /** What a blank cell says, a value per column of the workspace; so does one that cannot be read. */
  readonly blank: readonly Stored[];
}

const readOn = (reading: OpenReading, cells: readonly Cell[], { read, blank }: CellReading): void => {
  const from = reading.valueOf.length;
  const valueOf = new Int32Array(cells.length);
  valueOf.set(reading.valueOf);
  for (let id = from; id < cells.length; id++) {
    const found = read(cells[id] as Cell);
    if ('issue' in found) reading.wrong.set(id, found.issue);
    valueOf[id] = numberOf(reading, 'issue' in found ? blank : found.values);
  }
  reading.valueOf = valueOf;
};

/**
 * Answers a function that reads the cells of a column, batch after batch. Where the list of cells goes on from one
 * batch to the next, only what is new in it is read.
 */
export const columnReader = (how: CellReading): ((cells: readonly Cell[]) => ColumnReading) => {
  const width = how.blank.length;
  let reading = emptyReading(width);
  let last: readonly Cell[] | undefined;
  return (cells) => {
    if (cells !== last) reading = emptyReading(width);
    last = cells;
    readOn(reading, cells, how);
    return reading;
  };
};

/** Row → distinct value. */
export const spread = (ids: Int32Array, valueOf: Int32Array, count: number): Int32Array => {
  const spreadOut = new Int32Array(count);
  for (let i = 0; i < count; i++) spreadOut[i] = valueOf[ids[i] as number] as number;
  return spreadOut;
};

/** The rows whose cell in this column is wrong. */
export const issuesOf = function* (
  column: { ids: Int32Array; cells: readonly Cell[]; heading: string },
  wrong: ColumnReading['wrong'],
  count: number,
): Generator<FoundIssue> {
  if (wrong.size === 0) return;
  const { ids, cells, heading } = column;
  // The headings themselves are among a text file's cells, so there is nearly always something wrong with one.
  const isWrong = new Uint8Array(cells.length);
  for (const id of wrong.keys()) isWrong[id] = 1;
  for (let index = 0; index < count; index++) {
    const id = ids[index] as number;
    if (isWrong[id] === 0) continue;
    yield { index, column: heading, value: textOf(cells[id] as Cell), code: wrong.get(id) as IssueCode };
  }
};

/** The columns of the workspace that one value fills in every row. */
export const constantColumns = (
  names: readonly string[],
  values: readonly Stored[],
  count: number,
): CheckedColumn[] => {
  const ids = new Int32Array(count).fill(1);
  return names.map((name, i) => ({ name, ids, values: [null, values[i] ?? null] }));
};
