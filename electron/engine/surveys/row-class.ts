/** What a single answer counts as. */
import { npsClassOf } from '../../../shared/model/surveys/nps.ts';
import type { RowClass, SurveyMeasure } from '../../../shared/model/surveys/rows.ts';
import type { Answer } from './material.ts';

/** The kind of an answer within its figure; null where the figure has none. */
export const classOf = (measure: SurveyMeasure, { score, satisfied }: Answer): RowClass | null => {
  switch (measure) {
    case 'nps':
    case 'npsFromOne':
      return npsClassOf(score);
    case 'csat':
      return satisfied === 1 ? 'satisfied' : 'unsatisfied';
    case 'effort':
    case 'effortV1':
    case 'firstContactResolution':
      return null;
  }
};

/** Whether an answer stands in the column of a score: in those of NPS also what lies between it and the next. */
export const isOfScore = (measure: SurveyMeasure, { score }: Answer, wanted: number): boolean =>
  measure === 'nps' || measure === 'npsFromOne' ? Math.floor(score) === wanted : score === wanted;
