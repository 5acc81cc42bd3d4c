/** Which scores of a rating count as satisfied, where the workspace says so for all answers. */
import type { CsatBoxes } from '../../../shared/model/surveys/page.ts';
import { logged } from '../db/log/logged.ts';
import { forgetSetting, keepSetting, settingOf } from '../db/queries/settings.ts';
import type { SurveyRow } from '../db/queries/survey-rows.ts';
import { type Db, inTransaction } from '../db/statements.ts';

const known: readonly CsatBoxes[] = [1, 2, 3];

/** The boxes that the workspace says; null: those that each answer was imported with. */
export const csatBoxesOf = (db: Db): CsatBoxes | null =>
  known.find((boxes) => String(boxes) === settingOf(db, 'csatBoxes')) ?? null;

/** Keeps the boxes of the workspace; null goes back to those of the import. */
export const setCsatBoxes = (db: Db, boxes: CsatBoxes | null): CsatBoxes | null => {
  if (csatBoxesOf(db) === boxes) return boxes;
  inTransaction(db, () => {
    if (boxes === null) forgetSetting(db, 'csatBoxes');
    else keepSetting(db, 'csatBoxes', String(boxes));
    logged(db, { kind: 'settings.boxes', detail: {} });
  });
  return boxes;
};

type Rated = Pick<SurveyRow, 'kind' | 'score' | 'scaleMin' | 'top' | 'boxes' | 'satisfied'>;

/** At least one score of a scale is none of a satisfied customer: of a scale of two only one box can count. */
const fitting = (boxes: number, { scaleMin, top }: Rated): number =>
  Math.max(1, Math.min(boxes, Math.floor(top - (scaleMin ?? 1))));

const rated = <Row extends Rated>(row: Row, boxes: number): Row => ({
  ...row,
  boxes,
  satisfied: row.score === null ? null : (Number(row.score >= row.top - boxes + 1) as 0 | 1),
});

/** The rows with these boxes instead of their own. */
export const withBoxes = <Row extends Rated>(rows: readonly Row[], boxes: CsatBoxes | null): readonly Row[] =>
  boxes === null ? rows : rows.map((row) => (row.kind === 'csat' ? rated(row, fitting(boxes, row)) : row));
