/** Tables one below the other: where each begins and ends. */
import { headerRowsIn, type HeaderRows, type Stretch } from './header-row.ts';
import { belowOf, contrastOf } from './header-score.ts';
import { knownIn } from './known-headings.ts';
import { filledIn, isFilled, kindOf, type Row } from './kind.ts';

/** The rows that belong to one table, from the notes above it to those below; `header` is null where it has none. */
export interface StackedTable extends Stretch {
  readonly header: HeaderRows | null;
}

/** Stretches are looked at for another table's headings up to this many: a body full of gaps is one table. */
const mostStretches = 300;
const linesOverHeadings = 6;

const isBlankRow = (row: Row | undefined): boolean => row === undefined || filledIn(row) === 0;

/** A line over headings: one cell, below which there are several. */
const isTitle = (rows: readonly Row[], at: number): boolean =>
  filledIn(rows[at] as Row) === 1 && at + 1 < rows.length && filledIn(rows[at + 1] as Row) > 1;

/** Rows without a blank one between them; a title begins a stretch of its own. */
const stretchesOf = (rows: readonly Row[]): readonly Stretch[] => {
  const starts = rows.flatMap((row, at) => {
    if (isBlankRow(row)) return [];
    return at === 0 || isBlankRow(rows[at - 1]) || isTitle(rows, at) ? [at] : [];
  });
  return starts.map((from, i) => {
    const next = starts[i + 1] ?? rows.length;
    let to = from;
    while (to < next && !isBlankRow(rows[to])) to++;
    return { from, to };
  });
};

/** Names and values in two columns above a wider table are about that table, and none of their own. */
const isAboutNext = (rows: readonly Row[], { from, to }: Stretch, next: HeaderRows | undefined): boolean => {
  const own = rows.slice(from, to);
  const width = next === undefined ? 0 : filledIn(rows[next.last] as Row);
  return own.length <= 12 && own.every((row) => filledIn(row) <= 2) && width >= 3;
};

/** Whether a stretch that begins before any table is one itself: with headings, known ones or long enough to be taken for it. */
const isTable = (rows: readonly Row[], { from, to }: Stretch, header: HeaderRows | null): boolean =>
  header !== null && (header.isSure || (to - from >= 4 && belowOf(rows, from, to).usual >= 3));

/** Whether headings below a table are another table's: words where that one has figures, and no row of it. */
const beginsAnother = (rows: readonly Row[], header: HeaderRows, current: StackedTable): boolean => {
  const row = rows[header.last] as Row;
  const own = current.header === null ? [] : rows.slice(current.header.first, current.header.last + 1);
  const isAgain = own.some((other) => row.every((cell, c) => !isFilled(cell) || cell === other[c]));
  if (!header.isSure || isAgain) return false;
  const below = belowOf(rows, header.last);
  const known = knownIn(row);
  const body = belowOf(rows, current.header?.last ?? current.from - 1, header.first);
  const clashes = row
    .map((cell, c) => [body.typed[c], kindOf(cell)] as const)
    .filter(([typed, kind]) => typed !== undefined && kind !== 'blank');
  const isForeign = clashes.length > 0 && clashes.every(([, kind]) => kind === 'word');
  const isWide = filledIn(row) >= Math.max(2, below.usual);
  if (isForeign) return isWide && contrastOf(row, below) + known >= 1;
  return clashes.length === 0 && (known >= 2 || filledIn(row) !== body.usual) && isWide;
};

/** The number of the first stretch that is a table; -1 where none is. */
const firstTable = (rows: readonly Row[], stretches: readonly Stretch[]): number => {
  const headers = stretches.slice(0, 20).map((stretch) => headerRowsIn(rows, stretch));
  return headers.findIndex((header, i) => {
    const later = headers.slice(i + 1).find((other) => other?.isSure === true);
    const stretch = stretches[i] as Stretch;
    const isPlain = header === null || knownIn(rows[header.last] as Row) < 2;
    if (isPlain && isAboutNext(rows, stretch, later ?? undefined)) return false;
    return isTable(rows, stretch, header);
  });
};

const wholeAsOne = (rows: readonly Row[]): readonly StackedTable[] => {
  const whole = { from: 0, to: rows.length };
  return [{ ...whole, header: headerRowsIn(rows, whole) }];
};

/** Lines of one cell right above a stretch are its titles: they belong to it, blank rows between or not. */
const withTitles = (rows: readonly Row[], from: number, least: number): number => {
  let top = from;
  while (top > least && filledIn(rows[top - 1] as Row) <= 1) top--;
  return top;
};

/** The tables of some rows, one below the other; one at least. */
export const stackedTables = (rows: readonly Row[]): readonly StackedTable[] => {
  const stretches = stretchesOf(rows);
  const first = firstTable(rows, stretches);
  const start = stretches[first];
  if (start === undefined) return wholeAsOne(rows);
  const tables: StackedTable[] = [{ from: 0, to: rows.length, header: headerRowsIn(rows, start) }];
  for (const { from, to } of stretches.slice(first + 1, first + mostStretches)) {
    const current = tables.at(-1) as StackedTable;
    const header = headerRowsIn(rows, { from, to: Math.min(to, from + linesOverHeadings) });
    if (header === null || !beginsAnother(rows, header, current)) continue;
    const top = withTitles(rows, from, (current.header?.last ?? current.from) + 1);
    tables[tables.length - 1] = { ...current, to: top };
    tables.push({ from: top, to: rows.length, header });
  }
  return tables;
};
