/** The first and the last rows of a sheet as they stand, and what each was taken for. */
import type { PreviewLine } from '../../../../shared/import/index.ts';
import { textOf } from '../read/cells.ts';
import type { Row } from './kind.ts';
import type { Place } from './place.ts';

const firstLines = 40;
const lastLines = 15;

interface Shown {
  readonly from: number;
  readonly to: number;
  readonly place: Place | null;
  /** The rows of the table, counting from 0. */
  readonly body: ReadonlySet<number>;
}

const roleOf = (at: number, { place, body }: Shown): PreviewLine['role'] => {
  if (place === null) return 'rest';
  if (body.has(at)) return 'body';
  if (at >= place.headerRow) return 'rest';
  return at >= place.headerRow - place.headerRows ? 'header' : 'above';
};

/** Rows `from` up to but without `to` of a sheet's head (counting from 0): the first ones and the last ones. */
export const linesOf = (rows: readonly Row[], shown: Shown): readonly PreviewLine[] => {
  const { from, to } = shown;
  const lines: PreviewLine[] = [];
  for (let at = from; at < to; at++) {
    if (at >= from + firstLines && at < to - lastLines) continue;
    lines.push({ row: at + 1, role: roleOf(at, shown), cells: (rows[at] ?? []).map(textOf) });
  }
  return lines;
};
