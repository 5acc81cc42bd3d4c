/** Survey scores must lie on their scale. */
import { valueAt, type CheckedColumn, type FoundIssue } from './checked.ts';

/** The scale of each kind where the table does not give one; CSAT may be asked on any scale. */
const scales: Readonly<Record<string, readonly [number, number]>> = {
  nps: [0, 10],
  ces: [1, 7],
  csat: [0, 100],
};

const named = (columns: readonly CheckedColumn[], name: string): CheckedColumn | undefined =>
  columns.find((column) => column.name === name);

/** Effort up to this may be CES 1.0, where low is easy, or 2.0, where high is. */
const mostOfEither = 5;

/**
 * Rows whose score is outside the scale: the scale given in the row, else the usual one of the kind. An effort score
 * that fits two scales of opposite direction is refused where nothing says which it is on.
 */
export const surveyScoreIssues = function* (
  columns: readonly CheckedColumn[],
  count: number,
): Generator<FoundIssue> {
  const [kind, score] = [named(columns, 'kind'), named(columns, 'score')];
  const [min, max] = [named(columns, 'scale_min'), named(columns, 'scale_max')];
  if (!kind || !score) return;
  const { heading: column = null } = score;
  for (let index = 0; index < count; index++) {
    const value = valueAt(score, index);
    const usual = scales[String(valueAt(kind, index))];
    if (typeof value !== 'number' || !usual) continue;
    const most = max && valueAt(max, index);
    const least = (min && valueAt(min, index)) ?? usual[0];
    if (value < Number(least) || value > Number(most ?? usual[1]))
      yield { index, column, value: String(value), code: 'value.outOfRange' };
    else if (most == null && usual === scales['ces'] && value <= mostOfEither)
      yield { index, column, value: String(value), code: 'scale.unknown' };
  }
};
