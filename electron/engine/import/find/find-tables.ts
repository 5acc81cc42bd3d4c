/** Finds the tables of a sheet or a text file. */
import { textOf } from '../read/cells.ts';
import type { Table } from '../read/table.ts';
import { bodyBatches } from './body-batches.ts';
import type { FoundTable, GivenLines } from './found.ts';
import { filledIn, isFilled, type Row } from './kind.ts';
import { linesOf } from './lines.ts';
import { bodyIn, pick, placeOf, type Ground } from './place.ts';
import { cutTo, tablesSideBySide, type Columns } from './side-by-side.ts';
import { stackedTables, type StackedTable } from './stacked.ts';
import { isPivotHeading } from './words.ts';

/** Whether a sheet has nothing in it. */
export const isEmptySheet = (table: Table): boolean => table.head.every((row) => filledIn(row) === 0);

interface Area {
  readonly stacked: StackedTable;
  readonly bounds: Columns | null;
}

/** Where tables lie: one below the other, side by side, or both. */
const areasOf = (rows: readonly Row[]): readonly Area[] => {
  const besides = tablesSideBySide(rows);
  if (besides.length > 1)
    return besides.flatMap((bounds) =>
      stackedTables(cutTo(rows, bounds)).map((stacked) => ({ stacked, bounds })),
    );
  const stacked = stackedTables(rows);
  if (stacked.length === 1) return stacked.map((one) => ({ stacked: one, bounds: null }));
  return stacked.flatMap((one) => {
    const within = tablesSideBySide(rows.slice(one.from, one.to));
    if (within.length === 1) return [{ stacked: one, bounds: null }];
    return within.flatMap((bounds) => besideIn(rows, one, bounds));
  });
};

const besideIn = (rows: readonly Row[], { from, to }: StackedTable, bounds: Columns): readonly Area[] =>
  stackedTables(cutTo(rows.slice(from, to), bounds)).map(({ header, ...own }) => ({
    bounds,
    stacked: {
      from: own.from + from,
      to: own.to + from,
      header: header && { ...header, first: header.first + from, last: header.last + from },
    },
  }));

/** What the user drew goes before what was found. */
const withGiven = (
  area: Area,
  rows: readonly Row[],
  given: GivenLines,
): Area & { givenEnd: number | undefined } => {
  const { headerRow, headerRows = 1, lastRow } = given;
  const { stacked } = area;
  const givenEnd = lastRow;
  if (headerRow === undefined) return { ...area, givenEnd };
  const last = Math.min(headerRow, rows.length) - 1;
  const first = Math.max(0, last - headerRows + 1);
  const to = headerRow < stacked.to ? stacked.to : rows.length;
  const header = headerRows === 0 || headerRow === 0 ? null : { first, last, isSure: true };
  const from = header === null ? headerRow : Math.min(stacked.from, first);
  return { ...area, givenEnd, stacked: { from, to, header } };
};

const titleOver = (rows: readonly Row[], { from, header }: StackedTable): string | null => {
  for (let at = (header?.first ?? from) - 1; at >= from; at--) {
    const cells = (rows[at] ?? []).filter(isFilled);
    if (cells.length === 1) return textOf(cells[0] ?? '').trim();
    if (cells.length > 1) return null;
  }
  return null;
};

const foundIn = (source: Table, sheet: string, area: ReturnType<typeof withGiven>): FoundTable => {
  const rows = source.head;
  const { stacked, bounds, givenEnd } = area;
  const ground: Ground = { table: source, rows, stretch: stacked, header: stacked.header, bounds, givenEnd };
  const place = placeOf(ground);
  const own = bodyIn(rows, place);
  const isWhole = source.rows !== null && source.rows <= rows.length;
  const isCounted = isWhole || place.until !== undefined;
  const end = place.until ?? rows.length;
  const lastOwn = (own.at(-1) ?? place.headerRow - 1) + 1;
  const hasRest =
    isCounted && place.lastRow === undefined && rows.slice(lastOwn, end).some((row) => filledIn(row) > 0);
  const layout = hasRest && lastOwn > 0 ? { ...place, lastRow: lastOwn } : place;
  const uncounted = source.rows === null ? null : Math.max(0, source.rows - place.headerRow);
  return {
    table: { ...source, sheet, batches: ({ unasked }) => bodyBatches(source, place, { unasked }) },
    source,
    layout,
    body: own.map((at) => pick(rows[at] as Row, place.columns)),
    rows: isCounted ? own.length : uncounted,
    isPivot: place.written.some(isPivotHeading),
    title: titleOver(rows, stacked),
    lines: linesOf(rows, { from: stacked.from, to: stacked.to, place, body: new Set(own) }),
  };
};

/** Names that no other table of the file has: the sheet's own, then "Sheet #2", "Sheet #3". */
const nameOf = (sheet: string, at: number, taken: ReadonlySet<string>): string => {
  if (at === 0) return sheet;
  for (let number = at + 1; ; number++) {
    const name = `${sheet} #${number}`.trim();
    if (!taken.has(name)) return name;
  }
};

/**
 * The tables of a sheet, one at least. `given` answers what the user says of the lines of the table of that name; it
 * goes before what is found. `taken` are the names of the file's sheets.
 */
export const findTables = (
  table: Table,
  given: (name: string) => GivenLines = () => ({}),
  taken: ReadonlySet<string> = new Set(),
): readonly FoundTable[] =>
  areasOf(table.head).map((area, at) => {
    const name = nameOf(table.sheet, at, taken);
    return foundIn(table, name, withGiven(area, table.head, given(name)));
  });
