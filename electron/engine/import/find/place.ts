/** Where one table lies: its headings, its columns, its first rows, its end. */
import type { Layout, Table } from '../read/table.ts';
import { namingRows, type HeaderRows, type Stretch } from './header-row.ts';
import { joinedHeadings, oneLine, uniqueHeadings } from './headings.ts';
import { filledIn, isFilled, type Row } from './kind.ts';
import { profileOf, type Profile } from './profile.ts';
import { judgeRows, mayBeNone } from './rest-rows.ts';
import type { Columns } from './side-by-side.ts';

/** A table's place in its sheet. Rows of the file count from 1, columns from 0. */
export interface Place extends Layout {
  /** How many rows the headings fill. */
  readonly headerRows: number;
  /** The headings as written, joined where they fill several rows; blank where there is none. */
  readonly written: readonly string[];
  /** The file's column of each heading. */
  readonly columns: readonly number[];
  /** Columns behind the last heading in which some rows have cells. */
  readonly extra: readonly number[];
  /** What lies left and right of these columns is not this table's; null where nothing is. */
  readonly bounds: Columns | null;
  /** The last row that is looked at: the next table begins below it. Undefined = as far as the file goes. */
  readonly until: number | undefined;
  /** A last row that the user gave is a row, whatever it looks like. */
  readonly isGivenEnd: boolean;
  readonly profile: Profile;
}

/** What a place is made of. */
export interface Ground {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly stretch: Stretch;
  readonly header: HeaderRows | null;
  readonly bounds: Columns | null;
  readonly givenEnd: number | undefined;
}

const isFilledAt = (rows: readonly Row[], c: number): boolean => rows.some((row) => isFilled(row[c]));

const shareAt = (rows: readonly Row[], c: number): number =>
  rows.filter((row) => isFilled(row[c])).length / Math.max(1, rows.length);

/** Which columns the table has, and which hold a stray cell behind its last heading. */
const columnsOf = (headings: readonly Row[], body: readonly Row[], { left, right }: Columns) => {
  const all = Array.from({ length: right - left }, (_, i) => left + i);
  const filled = all.filter((c) => isFilledAt(headings, c) || isFilledAt(body, c));
  const lastNamed = filled.findLast((c) => isFilledAt(headings, c)) ?? right;
  const isOwn = (c: number): boolean => c <= lastNamed || shareAt(body, c) >= 0.5;
  return { columns: filled.filter(isOwn), extra: filled.filter((c) => !isOwn(c)) };
};

const headingsOf = ({ table, rows, header }: Ground, columns: readonly number[]) => {
  if (header === null) return { written: columns.map(() => ''), raw: [] };
  const naming = namingRows(rows, header);
  const own = naming.map((at) => rows[at] as Row);
  const top = (naming[0] ?? header.first) + 1;
  const isWhole = naming.length === header.last - header.first + 1;
  const merges = isWhole ? (table.merges ?? []) : [];
  const raw = rows.slice(header.first, header.last + 1).map((row) => columns.map((c) => oneLine(row[c])));
  return { written: joinedHeadings({ rows: own, top, columns, merges }), raw };
};

/** A row cut to a table's columns (ascending); as ragged at its end as it was. */
export const pick = (row: Row, columns: readonly number[]): Row => {
  const behind = columns.findIndex((c) => c >= row.length);
  return columns.slice(0, behind < 0 ? undefined : behind).map((c) => row[c] ?? '');
};

const firstBodyRow = ({ rows, stretch, header }: Ground): number => {
  if (header !== null) return header.last + 1;
  const first = rows.findIndex((row, at) => at >= stretch.from && filledIn(row) > 0);
  return first < 0 ? stretch.from : first;
};

/** Finds the columns of a table and what its headings say. */
export const placeOf = (ground: Ground): Place => {
  const { rows, stretch, header, givenEnd } = ground;
  const start = firstBodyRow(ground);
  const end = Math.min(givenEnd ?? stretch.to, rows.length);
  const body = rows.slice(start, end).filter((row) => filledIn(row) > 0);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const headings = header === null ? [] : rows.slice(header.first, header.last + 1);
  const { columns, extra } = columnsOf(headings, body, ground.bounds ?? { left: 0, right: width });
  const { written, raw } = headingsOf(ground, columns);
  const isCut = stretch.to < rows.length;
  return {
    headerRow: start,
    headerRows: header === null ? 0 : header.last - header.first + 1,
    headings: uniqueHeadings(written, columns),
    written,
    columns,
    extra,
    bounds: ground.bounds,
    until: givenEnd ?? (isCut ? stretch.to : undefined),
    isGivenEnd: givenEnd !== undefined,
    lastRow: givenEnd,
    profile: profileOf(
      body.slice(0, 2_000).map((row) => pick(row, columns)),
      raw,
      columns.length,
    ),
  };
};

/** The rows of the head (counting from 0) that are the table's. */
export const bodyIn = (rows: readonly Row[], place: Place): readonly number[] => {
  const end = Math.min(place.until ?? rows.length, rows.length);
  const all: number[] = [];
  for (let at = place.headerRow; at < end; at++)
    if (place.columns.some((c) => isFilled(rows[at]?.[c])) || place.extra.some((c) => isFilled(rows[at]?.[c])))
      all.push(at);
  const { rest } = judgeRows(
    all.flatMap((at, i) => (mayBeNone(pick(rows[at] as Row, place.columns), place.profile) ? [i] : [])),
    {
      count: all.length,
      fileRow: (i) => (all[i] as number) + 1,
      row: (i) => pick(rows[all[i] as number] as Row, place.columns),
      before: place.headerRow,
    },
    place.profile,
  );
  return all.filter((at, i) => !rest.has(i) || (place.isGivenEnd && at + 1 === place.until));
};
