/** Satisfaction of some rows: the share of answers in the top boxes of their own scale. */
import type { CsatFigures, CsatScale } from '../../../shared/model/surveys/figures.ts';
import type { SurveyRow } from '../db/queries/survey-rows.ts';
import { answeredOf } from './answered.ts';
import { type Answer, answersIn, type Look } from './material.ts';
import { scoreCounts } from './score-counts.ts';
import { shareFigures } from './share-figures.ts';

/** What counts as satisfied where there is no answer to tell. */
const usualBoxes = 2;

const satisfiedOf = (answers: readonly Answer[]): number =>
  answers.filter(({ satisfied }) => satisfied === 1).length;

const scalesOf = (answers: readonly Answer[]): readonly CsatScale[] => {
  const byScale = Map.groupBy(answers, ({ scaleMin, top, boxes }) => `${scaleMin} ${top} ${boxes}`);
  return [...byScale.values()].map((own) => ({
    scaleMin: own[0]?.scaleMin ?? null,
    scaleMax: own[0]?.top ?? 0,
    boxes: own[0]?.boxes ?? usualBoxes,
    n: own.length,
    satisfied: satisfiedOf(own),
    distribution: scoreCounts(own),
  }));
};

const boxesOf = (scales: readonly CsatScale[]): number | null => {
  const boxes = new Set(scales.map((scale) => scale.boxes));
  return boxes.size > 1 ? null : (scales[0]?.boxes ?? usualBoxes);
};

/** CSAT of rows of that kind: every answer of the span counts. */
export const csatFigures = (rows: readonly SurveyRow[], look: Look): CsatFigures => {
  const answers = answersIn(rows, look.answers);
  const satisfied = satisfiedOf(answers);
  const scales = scalesOf(answers);
  return {
    ...shareFigures(satisfied, answers.length),
    ...answeredOf(rows, answers, look),
    satisfied,
    boxes: boxesOf(scales),
    scales,
  };
};
