/** Which rows of a stretch hold the headings. */
import { textOf, type Cell } from '../read/cells.ts';
import { filledIn, isFilled, isPeriod, kindOf, type Row } from './kind.ts';
import { belowOf, contrastOf, isLikeBelow, mayBeHeadings, type Below } from './header-score.ts';
import { oneLine } from './headings.ts';
import { knownIn, needsGroup } from './known-headings.ts';
import { isUnit } from './words.ts';

/** Rows from `from` up to but without `to`, counting from 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The rows of the headings: `first` to `last`, counting from 0. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  /** Whether something but its place speaks for it: known headings, or words over figures. */
  readonly isSure: boolean;
}

const mostPreamble = 40;
const mostHeaderRows = 3;

interface Scored {
  readonly at: number;
  readonly known: number;
  readonly contrast: number;
  readonly points: number;
}

/** "Prepared by: | Ayşe": a name and its value are no two headings. */
const isNameAndValue = (row: Row): boolean => {
  const cells = row.filter(isFilled);
  const named = cells.filter((cell) => /[:：]\s*$/u.test(textOf(cell))).length;
  return named > 0 && named < cells.length;
};

const scoreOf = (rows: readonly Row[], at: number, to: number): Scored | null => {
  const row = rows[at] as Row;
  const filled = filledIn(row);
  const below = belowOf(rows, at, to);
  if (filled === 0 || filled < below.usual * 0.5) return null;
  if (isNameAndValue(row) || !mayBeHeadings(row, below)) return null;
  const [known, contrast] = [knownIn(row), contrastOf(row, below)];
  const coverage = Math.min(1, filled / Math.max(1, below.usual));
  return { at, known, contrast, points: known * 1.5 + contrast + coverage * 2 };
};

const isSure = (rows: readonly Row[], { at, known, contrast }: Scored): boolean =>
  filledIn(rows[at] as Row) >= 2 && (known >= 2 || contrast >= 1);

/** Whether a row above, in the same stretch, is already a row of the table. */
const isBelowBody = (rows: readonly Row[], { from, to }: Stretch, { at }: Scored): boolean => {
  const below = belowOf(rows, at, to);
  return rows.slice(from, at).some((row) => !isNameAndValue(row) && isLikeBelow(row, below));
};

const mostPoints = (rows: readonly Row[], { from, to }: Stretch): Scored | null => {
  let best: Scored | null = null;
  for (let at = from; at < Math.min(to, from + mostPreamble); at++) {
    const scored = scoreOf(rows, at, to);
    // A row of words among others of words is a heading only where more speaks for it than for the first one.
    const isBetter = scored !== null && (best === null || scored.points > best.points + 1);
    if (isBetter && !isBelowBody(rows, { from, to }, scored)) best = scored;
  }
  return best;
};

const isUnits = (row: Row): boolean => {
  const cells = row.filter(isFilled);
  return cells.length > 0 && cells.every((cell) => typeof cell === 'string' && isUnit(cell));
};

const sharedColumns = (one: Row, other: Row): number =>
  one.filter((cell, c) => isFilled(cell) && isFilled(other[c])).length;

/** Whether all cells are short texts, years or months: what groups of columns are called. */
const areGroupNames = (row: Row): boolean => {
  const cells = row.filter(isFilled);
  const isName = (cell: Cell): boolean => {
    const kind = kindOf(cell);
    return (kind === 'word' || isPeriod(cell, kind)) && textOf(cell).length <= 40;
  };
  return cells.length >= 2 && cells.every(isName) && !isNameAndValue(row);
};

/** Whether the names in `lower` say what they are only with those of their groups in `upper`: "Müşteri" over "Kodu" and "Adı". */
const namesGroups = (upper: Row, lower: Row): boolean => {
  const words = upper.filter(isFilled).map(textOf);
  const isSparse = new Set(words).size < filledIn(lower);
  if (!isSparse || words.some((word) => word.length > 40)) return false;
  let group = '';
  const needing = lower.filter((cell, c) => {
    if (isFilled(upper[c])) group = oneLine(upper[c]);
    return isFilled(cell) && needsGroup(group, oneLine(cell));
  });
  return needing.length >= 2;
};

/** Whether `upper` is a row of headings over the row of headings `lower`: groups, or what a merged cell leaves above. */
const isGroupsOver = (upper: Row, lower: Row, below: Below): boolean => {
  if (namesGroups(upper, lower)) return true;
  if (!areGroupNames(upper) || sharedColumns(upper, lower) === 0) return false;
  const isColumn = (c: number): boolean => below.typed[c] !== undefined || isFilled(below.next?.[c]);
  if (upper.some((cell, c) => isFilled(cell) && !isFilled(lower[c]) && isColumn(c))) return true;
  const names = lower.filter(isFilled).map(textOf);
  return new Set(names).size < names.length && filledIn(upper) < filledIn(lower);
};

const areWords = (row: Row): boolean => row.every((cell) => ['word', 'blank'].includes(kindOf(cell)));

/** Columns have names of their own; cells that say the same are what stands below. */
const areDifferent = (row: Row): boolean => {
  const texts = row.filter(isFilled).map(textOf);
  return new Set(texts).size === texts.length;
};

/** Whether cells are names rather than codes and dates gone wrong: "A1" and "31.02.2026" head no column. */
const areNames = (row: Row): boolean =>
  row.filter(isFilled).every((cell) => {
    const text = textOf(cell);
    return (text.match(/\p{L}/gu)?.length ?? 0) > (text.match(/\p{N}/gu)?.length ?? 0);
  });

/** Whether two rows next to each other name the same columns, once in each of two languages. */
const isSecondLanguage = (one: Row, other: Row): boolean =>
  sharedColumns(one, other) >= Math.max(2, filledIn(one) * 0.8) &&
  filledIn(other) <= filledIn(one) * 1.25 &&
  areWords(one) &&
  areWords(other) &&
  (areDifferent(other) || !areDifferent(one)) &&
  !namesGroups(one, other) &&
  !namesGroups(other, one);

/** Whether a row above headings belongs to them: what units are of, another language, or groups. */
const beginsAbove = (upper: Row, lower: Row, below: Below): boolean => {
  if (isGroupsOver(upper, lower, below)) return true;
  if (!mayBeHeadings(upper, { ...below, next: lower })) return false;
  if (isUnits(lower)) return filledIn(upper) >= filledIn(lower);
  return isSecondLanguage(upper, lower) && knownIn(upper) >= 2;
};

const extendedUp = (rows: readonly Row[], from: number, anchor: number): number => {
  let first = anchor;
  const below = belowOf(rows, anchor);
  while (first > from && anchor - first < mostHeaderRows - 1) {
    if (!beginsAbove(rows[first - 1] as Row, rows[first] as Row, below)) break;
    first--;
  }
  return first;
};

/** Whether a row below headings goes on with them: units, another language, or the parts of its groups. */
const goesOn = (upper: Row, row: Row, below: Below): boolean => {
  if (isUnits(row)) return true;
  if (!mayBeHeadings(row, below)) return false;
  const contrast = contrastOf(row, below);
  if (isSecondLanguage(upper, row))
    return knownIn(row) >= 2 || (areNames(row) && contrast >= 2 && below.count >= 3);
  if (namesGroups(upper, row)) return true;
  const isBelowGap = row.some((cell, c) => isFilled(cell) && !isFilled(upper[c]));
  return isBelowGap && isGroupsOver(upper, row, below) && contrast >= 1;
};

const extendedDown = (
  rows: readonly Row[],
  { first, to }: { first: number; to: number },
  anchor: number,
): number => {
  let last = anchor;
  while (last + 1 < to && last - first < mostHeaderRows - 1) {
    const [upper, row] = [rows[last] as Row, rows[last + 1] as Row];
    const below = belowOf(rows, last + 1);
    if (filledIn(row) === 0 || below.next === undefined || !goesOn(upper, row, below)) break;
    last++;
  }
  return last;
};

/** The headings of a stretch; null where no row looks like any. Rows behind the stretch are looked at, not taken. */
export const headerRowsIn = (rows: readonly Row[], stretch: Stretch): HeaderRows | null => {
  const best = mostPoints(rows, stretch);
  if (best === null) return null;
  const first = extendedUp(rows, stretch.from, best.at);
  const last = extendedDown(rows, { first, to: stretch.to }, best.at);
  return { first, last, isSure: isSure(rows, best) };
};

/** Of two rows that name the same columns, the one that is known better names them, else the upper one. */
const namesBetter = (rows: readonly Row[], at: number, other: number): boolean => {
  const [own, rival] = [rows[at] as Row, rows[other] as Row];
  if (isUnits(rival) || !isSecondLanguage(own, rival) || !isSecondLanguage(rival, own)) return true;
  const known = knownIn(own) - knownIn(rival);
  return known > 0 || (known === 0 && at < other);
};

/** The rows that name columns: of two languages one, else all of them. */
export const namingRows = (rows: readonly Row[], { first, last }: HeaderRows): readonly number[] => {
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return all.filter(
    (at) => isUnits(rows[at] as Row) || all.every((other) => other === at || namesBetter(rows, at, other)),
  );
};
