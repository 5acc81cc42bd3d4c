/**
 * Which rows inside or below a table are none of its rows: headings that a report repeats on each page, totals and
 * notes. What is not sure is a row: a row too many is seen, a missing one is not.
 */
import { oneLine } from './headings.ts';
import { isFilled, kindOf, type Row } from './kind.ts';
import type { Profile } from './profile.ts';
import { isNote, isTotalOfName, isTotalWord } from './words.ts';

/** Where a row stands. */
export interface RowPlace {
  /** A blank row stands above it. */
  readonly afterGap: boolean;
  /** A blank row, the end or a row that is no row of the table stands below it. */
  readonly isLast: boolean;
}

/** A row and the first column in which it has a cell. */
interface Begun {
  readonly row: Row;
  readonly first: number;
}

/** Whether a row says the headings again. */
const isHeadingsAgain = (row: Row, { fullHeadings, width }: Profile): boolean =>
  width >= 2 && fullHeadings.some((heading) => heading.every((text, c) => text === oneLine(row[c])));

/** A total stands beside figures alone, where other rows say more than that. */
const isTotal = ({ row, first }: Begun, profile: Profile, place: RowPlace): boolean => {
  const text = oneLine(row[first]);
  const isExact = isTotalWord(text);
  if (!isExact && !isTotalOfName(text)) return false;
  const others = row
    .slice(first + 1)
    .filter(isFilled)
    .map(kindOf);
  const words = others.filter((kind) => kind === 'word').length;
  if (others.some((kind) => kind !== 'word' && kind !== 'number') || words > 1) return false;
  const missing = profile.always.filter((is, c) => is && !isFilled(row[c])).length;
  if (missing > 0) return words === 0 || missing > 1;
  return isExact && words === 0 && others.length > 0 && (place.isLast || place.afterGap);
};

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** One cell alone, where rows have several. */
const isLonely = ({ row, first }: Begun, profile: Profile, { afterGap, isLast }: RowPlace): boolean => {
  const usual = profile.usualWidth;
  const text = oneLine(row[first]);
  if (usual < 2) return false;
  if (isNote(text) || isTotalWord(text)) return true;
  if (afterGap && (usual >= 3 || (isLast && wordsIn(text) >= 3))) return true;
  const isProse = typeof row[first] === 'string' && wordsIn(text) >= 3 && text.length > profile.longest;
  return first === 0 && isLast && usual >= 3 && isProse;
};

/** A name and its value, or the words of a note, below a blank row. */
const isNoteBelow = ({ row, first }: Begun, profile: Profile, { afterGap }: RowPlace): boolean => {
  const filled = row.filter(isFilled).length;
  const text = oneLine(row[first]);
  const isNarrow = filled <= 2 && profile.usualWidth >= 3;
  return afterGap && isNarrow && (/[:：]$/u.test(text) || isNote(text));
};

/** Whether a row is none of the table's. `row` holds the table's own columns. */
const isRest = (row: Row, profile: Profile, place: RowPlace): boolean => {
  const first = row.findIndex(isFilled);
  if (first < 0 || profile.width < 2) return false;
  const isOne = row.findLastIndex(isFilled) === first;
  if (isOne) return isLonely({ row, first }, profile, place);
  return (
    isHeadingsAgain(row, profile) ||
    isTotal({ row, first }, profile, place) ||
    isNoteBelow({ row, first }, profile, place)
  );
};

/** Whether a row may be none of the table's: it lacks what nearly all have, holds one cell, or begins as headings or totals do. */
export const mayBeNone = (row: Row, { always, headings, isAllFigures }: Profile): boolean => {
  if (always.some((is, c) => is && !isFilled(row[c]))) return true;
  if (row.filter(isFilled).length < 2) return true;
  const text = oneLine(row[0]);
  return headings.some((heading) => heading[0] === text) || (isAllFigures && isTotalWord(text));
};

/** Rows to judge, in the order of the file, cut to the table's own columns. */
export interface JudgedRows {
  readonly count: number;
  /** The file's row, counting from 1. */
  readonly fileRow: (index: number) => number;
  readonly row: (index: number) => Row;
  /** The file's row before the first of these. */
  readonly before: number;
  /** That row is a note or a total, which may go on in the first of these. */
  readonly isBelowNote?: boolean;
  /** The table may go on behind the last of these. */
  readonly goesOn?: boolean;
}

/** What rows were judged to be. */
export interface Judged {
  /** The rows that are none of the table's. */
  readonly rest: ReadonlySet<number>;
  /** How many rows at the end are none of the table's only if it ends there; 0 where it does not go on. */
  readonly open: number;
  /** The last row before the open ones is a note or a total. */
  readonly endsInNote: boolean;
}

/** How many rows wait for what comes behind them. More totals or sentences than this in a row are rows. */
const mostOpen = 1_000;

/** How many rows at the end are of the given ones and open. */
const tailOf = (suspects: readonly number[], end: number, isOpen: (index: number) => boolean): number => {
  let length = 0;
  while (length < suspects.length && suspects.at(-1 - length) === end - 1 - length && isOpen(end - 1 - length))
    length++;
  return length;
};

/** Judges the rows that may be none of the table's (`suspects`, ascending). */
export const judgeRows = (suspects: readonly number[], rows: JudgedRows, profile: Profile): Judged => {
  const { count: end, before, isBelowNote = false, goesOn = false } = rows;
  const rest = new Set<number>();
  const hasGap = (index: number): boolean =>
    index < end && rows.fileRow(index) > (index === 0 ? before : rows.fileRow(index - 1)) + 1;
  const isNoteAt = (index: number): boolean =>
    index < 0 ? isBelowNote : rest.has(index) && !isHeadingsAgain(rows.row(index), profile);
  const isAfterGap = (index: number): boolean => hasGap(index) || isNoteAt(index - 1);
  const judge = (index: number, afterGap: boolean): void => {
    const isLast = index + 1 >= end ? !goesOn : hasGap(index + 1) || rest.has(index + 1);
    if (!rest.has(index) && isRest(rows.row(index), profile, { afterGap, isLast })) rest.add(index);
  };
  // A total above another total stands last only once the one below is known; a note goes on below its first line.
  for (const index of suspects.toReversed()) judge(index, hasGap(index));
  for (const index of suspects) judge(index, isAfterGap(index));
  const isOpen = (index: number): boolean =>
    !rest.has(index) && isRest(rows.row(index), profile, { afterGap: isAfterGap(index), isLast: true });
  const waiting = goesOn ? tailOf(suspects, end, isOpen) : 0;
  const open = waiting > mostOpen ? 0 : waiting;
  return { rest, open, endsInNote: isNoteAt(end - 1 - open) };
};
