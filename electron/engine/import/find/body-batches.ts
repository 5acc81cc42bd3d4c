/** The rows of a found table batch by batch: its own columns, without repeated headings, totals and notes. */
import type { Batch, Layout, RawColumn, Table } from '../read/table.ts';
import { isFilled, type Row } from './kind.ts';
import { narrowed, only, upToLastFilled } from './narrow.ts';
import type { Place } from './place.ts';
import { judgeRows, type JudgedRows } from './rest-rows.ts';
import { rowOf, suspectsIn } from './suspects.ts';

/** Some rows that are judged together. */
interface Stretch {
  readonly batch: Batch;
  /** The table's own columns of it, up to the last that has a cell. */
  readonly columns: readonly RawColumn[];
  /** The numbers of those that may be none of the table's. */
  readonly suspects: readonly number[];
}

/** What is known of a table's rows so far. */
interface Passed {
  /** The file's row that was judged last, and whether it is a note or a total. */
  readonly before: number;
  readonly isBelowNote: boolean;
  /** Rows that are none of the table's only if it ends with them: they wait for the next batch. */
  readonly open: readonly Batch[];
}

const countOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { batch }) => sum + batch.count, 0);

/** Where the rows of each stretch begin among all. */
const startsOf = (stretches: readonly Stretch[]): readonly number[] =>
  stretches.map((_, i) => countOf(stretches.slice(0, i)));

const ownColumns = ({ columns }: Batch, { columns: own }: Place): readonly RawColumn[] =>
  columns.slice(0, own.length);

const stretchOf = (batch: Batch, suspects: readonly number[], place: Place): Stretch => ({
  batch,
  columns: upToLastFilled(ownColumns(batch, place)),
  suspects,
});

const allRows = (stretches: readonly Stretch[]): Pick<JudgedRows, 'count' | 'fileRow' | 'row'> => {
  const starts = startsOf(stretches);
  const at = (index: number): readonly [Stretch, number] => {
    const i = starts.findLastIndex((start) => start <= index);
    return [stretches[i] as Stretch, index - (starts[i] as number)];
  };
  const fileRow = (index: number): number => {
    const [{ batch }, own] = at(index);
    return batch.fileRows[own] as number;
  };
  const row = (index: number): Row => {
    const [{ columns }, own] = at(index);
    return rowOf(columns, own);
  };
  return { count: countOf(stretches), fileRow, row };
};

/** The rows of a stretch that stay. A last row that the user gave stays, whatever it looks like. */
const keptOf = (
  { batch, columns, suspects }: Stretch,
  isRest: (index: number) => boolean,
  place: Place,
): Batch => {
  const isBlank = (index: number): boolean => !rowOf(columns, index).some(isFilled);
  const isEnd = (index: number): boolean => place.isGivenEnd && batch.fileRows[index] === place.until;
  const blank = new Set(suspects.filter(isBlank));
  const rest = new Set(suspects.filter((index) => isRest(index) && !isEnd(index)));
  if (blank.size + rest.size === 0) return batch;
  const all = Array.from({ length: batch.count }, (_, index) => index);
  const kept = all.filter((index) => !rest.has(index) && !blank.has(index));
  return { ...only(batch, kept), leftOut: rest.size };
};

/** The last rows of a batch, and those before them. */
const parted = (batch: Batch, last: number): readonly [Batch, Batch] => {
  const all = Array.from({ length: batch.count }, (_, index) => index);
  return [only(batch, all.slice(0, batch.count - last)), only(batch, all.slice(batch.count - last))];
};

/** What of a stretch is decided, and what is still open: `last` of its rows, at most all. */
const splitAt = (
  stretch: Stretch,
  last: number,
  place: Place,
): { decided: Stretch; open: readonly Batch[] } => {
  const { batch, suspects } = stretch;
  if (last <= 0) return { decided: stretch, open: [] };
  const [head, tail] = parted(batch, Math.min(last, batch.count));
  const inHead = suspects.filter((index) => index < head.count);
  return { decided: stretchOf(head, inHead, place), open: [tail] };
};

/** Judges the rows that wait and those of a batch (null = the table ended) together. */
const judged = (own: Batch | null, passed: Passed, place: Place) => {
  const waiting = passed.open.map((batch) => stretchOf(batch, [...Array(batch.count).keys()], place));
  const suspects = own === null ? [] : suspectsIn(own, ownColumns(own, place), place.profile);
  const stretches = own === null ? waiting : [...waiting, stretchOf(own, suspects, place)];
  const starts = startsOf(stretches);
  const all = { ...allRows(stretches), ...passed, goesOn: own !== null };
  const doubtful = stretches.flatMap((one, i) => one.suspects.map((index) => index + (starts[i] as number)));
  const { rest, open, endsInNote } = judgeRows(doubtful, all, place.profile);
  const end = all.count - open;
  const parts = stretches.map((one, i) => splitAt(one, (starts[i] as number) + one.batch.count - end, place));
  return {
    given: parts.map(({ decided }, i) =>
      keptOf(decided, (index) => rest.has(index + (starts[i] as number)), place),
    ),
    passed: {
      before: end === 0 ? passed.before : all.fileRow(end - 1),
      isBelowNote: endsInNote,
      open: parts.flatMap((part) => part.open),
    },
  };
};

/** Without the rows below the last one that is looked at. */
const upTo = (batch: Batch, until: number | undefined): Batch => {
  const { count, fileRows } = batch;
  if (until === undefined || count === 0 || (fileRows[count - 1] as number) <= until) return batch;
  return only(
    batch,
    [...fileRows.subarray(0, count).keys()].filter((index) => (fileRows[index] as number) <= until),
  );
};

/** Which columns of a table are wanted. */
export interface BodyColumns {
  /** The file's columns to give: the place's own, or with those behind its headings. */
  readonly columns?: readonly number[] | undefined;
  /** Those of the place's own, counting from 0, whose cells nobody asks for unless a row is refused. */
  readonly unasked?: readonly number[] | undefined;
}

const layoutOf = (place: Place, columns: readonly number[], unasked: readonly number[]): Layout => ({
  headerRow: place.headerRow,
  headings: Array.from({ length: Math.max(0, ...columns) + 1 }, (_, c) => `${c + 1}`),
  lastRow: place.until,
  // What a row begins with is always looked at.
  unasked: unasked.filter((at) => at > 0).map((at) => place.columns[at] as number),
});

/** The table's rows. Rows left out are counted in `leftOut`. What a batch ends with may come after it, in one of its own. */
export const bodyBatches = async function* (
  table: Table,
  place: Place,
  { columns = place.columns, unasked = [] }: BodyColumns = {},
): AsyncGenerator<Batch | number> {
  let passed: Passed = { before: place.headerRow, isBelowNote: false, open: [] };
  for await (const batch of table.batches(layoutOf(place, columns, unasked))) {
    if (typeof batch === 'number') {
      yield batch;
      continue;
    }
    const found = judged(narrowed(upTo(batch, place.until), place, columns), passed, place);
    yield* found.given;
    passed = found.passed;
    const { count, fileRows } = batch;
    if (place.until !== undefined && count > 0 && (fileRows[count - 1] as number) > place.until) break;
  }
  if (passed.open.length > 0) yield* judged(null, passed, place).given;
};
