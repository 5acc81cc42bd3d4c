/** Which row of a table holds the headings. */
import { datasets } from '../../../../shared/datasets/index.ts';
import { givenValues } from '../../../../shared/datasets/given-values.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import { isBlank } from '../check/values/blank.ts';
import { readDate } from '../check/values/date.ts';
import { readNumber } from '../check/values/number.ts';
import { textOf, type Cell } from '../read/cells.ts';
import type { Layout } from '../read/table.ts';

const looked = 30;

const knownHeadings: ReadonlySet<string> = new Set(
  [
    ...datasets.flatMap(({ fields }) =>
      fields.flatMap((field) => [
        field.name,
        ...field.headings,
        ...(field.weakHeadings ?? []),
        ...(field.scaled?.headings ?? []),
      ]),
    ),
    ...givenValues.flatMap(({ metric, headings }) => [metric, ...headings]),
  ].map(foldHeading),
);

const filled = (row: readonly Cell[]): readonly Cell[] => row.filter((cell) => !isBlank(cell));

const isHeading = (cell: Cell): boolean =>
  typeof cell === 'string' && readNumber(cell, '.') === undefined && readDate(cell, 'dmy') === undefined;

const known = (row: readonly Cell[]): number =>
  row.filter((cell) => knownHeadings.has(foldHeading(textOf(cell)))).length;

/** Wide enough beside the rows below it: a title over a table fills one cell. */
const isWide = (row: readonly Cell[], widest: number): boolean =>
  filled(row).length >= Math.max(1, widest * 0.5);

/** The names of columns: blank ones by their letter, repeated ones numbered. */
export const uniqueHeadings = (row: readonly Cell[], width: number): readonly string[] => {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, c) => {
    const written = textOf(row[c] ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const name = written === '' ? `Column ${c + 1}` : written;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
};

const lastFilled = (row: readonly Cell[]): number => row.findLastIndex((cell) => !isBlank(cell)) + 1;

/**
 * The header of a table: the first row that is wide enough, holds only words, and knows at least as many of the
 * known headings as a later candidate; null where no row does.
 */
export const findHeader = (head: readonly (readonly Cell[])[]): Layout | null => {
  const rows = head.slice(0, looked);
  const widest = Math.max(0, ...rows.map((row) => filled(row).length));
  const candidates = rows
    .map((row, i) => ({ row, headerRow: i + 1, known: known(row) }))
    .filter(({ row }) => isWide(row, widest) && filled(row).every(isHeading));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (found, one) => (found === null || (one.known > found.known && found.known < 2) ? one : found),
    null,
  );
  return best && { headerRow: best.headerRow, headings: uniqueHeadings(best.row, lastFilled(best.row)) };
};

/** The header that a mapping names, or null where the table has no such row. */
export const headerAt = (head: readonly (readonly Cell[])[], headerRow: number): Layout | null => {
  const row = head[headerRow - 1];
  return row === undefined ? null : { headerRow, headings: uniqueHeadings(row, lastFilled(row)) };
};
