/** What an answer's score means on its scale. */
import type { AnswerClass, ScaledScore } from '../../../shared/model/surveys/comments.ts';
import { npsClassOf } from '../../../shared/model/surveys/nps.ts';
import { scaleTop } from '../../../shared/model/surveys/scale-top.ts';
import type { SaidRow } from '../db/queries/said-rows.ts';

/** What a score makes of whoever gave it; null where it makes nothing. */
const answerClassOf = ({
  instrument,
  score,
  satisfied,
}: Pick<SaidRow, 'instrument' | 'score' | 'satisfied'>): AnswerClass | null => {
  if (score === null) return null;
  if (instrument === 'nps') return npsClassOf(score);
  if (instrument === 'csat') return satisfied === 1 ? 'satisfied' : 'unsatisfied';
  return null;
};

/** The score of a row with its scale. */
export const scaledScore = (row: SaidRow): ScaledScore => ({
  kind: row.kind,
  instrument: row.instrument,
  score: row.score,
  outOf: scaleTop(row),
  answerClass: answerClassOf(row),
});
