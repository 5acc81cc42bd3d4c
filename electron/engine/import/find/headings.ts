/** What the columns of a table are called. */
import { textOf, type Cell } from '../read/cells.ts';
import type { Merge } from '../read/table.ts';
import { isFilled, type Row } from './kind.ts';
import { isKnown, knownTogether } from './known-headings.ts';
import { isUnit } from './words.ts';

/** Rows of headings, the last one lowest; `top` is the file's row of the first, counting from 1. */
export interface HeadingRows {
  readonly rows: readonly Row[];
  readonly top: number;
  readonly columns: readonly number[];
  readonly merges: readonly Merge[];
}

/** A cell as headings and notes are compared: runs of blanks and line breaks as one blank. */
export const oneLine = (cell: Cell | undefined): string =>
  textOf(cell ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The text over a column that a merged cell brings there; undefined where none does. */
const mergedText = ({ rows, top, merges }: HeadingRows, i: number, column: number): string | undefined => {
  const [row, place] = [top + i, column + 1];
  const merge = merges.find((m) => m.top <= row && row <= m.bottom && m.left <= place && place <= m.right);
  return merge === undefined || merge.top < row ? undefined : oneLine(rows[i]?.[merge.left - 1]);
};

/** A group's heading stands over its first column only; it is meant for those behind it up to the next one. */
const spread = (given: HeadingRows, i: number): readonly string[] => {
  const hasMerges = given.merges.some((m) => m.top === given.top + i && m.right > m.left);
  let group = '';
  return given.columns.map((column) => {
    const own = oneLine(given.rows[i]?.[column]);
    const hasBelow = given.rows.slice(i + 1).some((row) => isFilled(row[column]));
    if (own !== '') group = hasBelow ? own : '';
    if (own !== '' || i === given.rows.length - 1) return own;
    if (hasMerges) return mergedText(given, i, column) ?? '';
    return hasBelow ? group : '';
  });
};

const joined = (parts: readonly string[]): string =>
  parts.reduce((text, part) => (part === '' || part === text ? text : `${text} ${part}`.trim()), '');

/** What figures are counted in stands in brackets behind what they are. */
const bracketed = (row: readonly string[]): readonly string[] => {
  const isUnits = row.every((text) => text === '' || isUnit(text));
  return isUnits ? row.map((text) => (text === '' || /^[([]/.test(text) ? text : `(${text})`)) : row;
};

/** Whether all parts have a name, each its own: then they may go without that of their group. */
const nameAll = (parts: readonly string[]): boolean =>
  parts.every((part) => part !== '' && !isUnit(part)) && new Set(parts).size === parts.length;

/** A part with its group's name, unless it is known without and not with it. */
const namedPart = (group: string, part: string): string =>
  knownTogether(group, part) ?? (isKnown(part) ? part : joined([group, part]));

/** The headings as one row: the parts above each other joined, groups spread over their columns; blank where there is none. */
export const joinedHeadings = (given: HeadingRows): readonly string[] => {
  const rows = given.rows.map((_, i) => (i === 0 ? spread(given, i) : bracketed(spread(given, i))));
  const [groups, parts, ...others] = rows;
  if (groups && parts && others.length === 0 && nameAll(parts))
    return parts.map((part, at) => namedPart(groups[at] ?? '', part));
  return given.columns.map((_, at) => joined(rows.map((row) => row[at] ?? '')));
};

/** The names of columns: blank ones by their place in the file, repeated ones numbered, past names that others have. */
export const uniqueHeadings = (row: readonly string[], columns: readonly number[]): readonly string[] => {
  const written = new Set(row);
  const seen = new Map<string, number>();
  return row.map((heading, at) => {
    const name = heading === '' ? `Column ${(columns[at] ?? at) + 1}` : heading;
    const isTaken = heading === '' && written.has(name);
    let times = (seen.get(name) ?? (isTaken ? 1 : 0)) + 1;
    while (times > 1 && written.has(`${name} (${times})`)) times++;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
};
