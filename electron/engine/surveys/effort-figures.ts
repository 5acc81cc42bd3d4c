/** Effort of some rows: the mean of one version of the question. */
import type { EffortFigures } from '../../../shared/model/surveys/figures.ts';
import { meanOf } from '../../../shared/model/surveys/mean.ts';
import { fewestForScore } from '../../../shared/model/surveys/nps.ts';
import type { SurveyRow } from '../db/queries/survey-rows.ts';
import { answeredOf } from './answered.ts';
import { answersIn, type Look } from './material.ts';
import { scoreCounts } from './score-counts.ts';

type Version = Pick<EffortFigures, 'version' | 'direction' | 'scale'>;

const current: Version = { version: '2.0', direction: 'highIsEasy', scale: [1, 7] };
const first: Version = { version: '1.0', direction: 'lowIsEasy', scale: [1, 5] };

const figuresOf = (rows: readonly SurveyRow[], look: Look, version: Version): EffortFigures => {
  const answers = answersIn(rows, look.answers);
  const scores = answers.map(({ score }) => score);
  const interval = scores.length < fewestForScore ? null : meanOf(scores, version.scale);
  return {
    ...version,
    mean: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    ...answeredOf(rows, answers, look),
    distribution: scoreCounts(answers),
  };
};

/** CES 2.0: 1 to 7, high is easy. */
export const effortFigures = (rows: readonly SurveyRow[], look: Look): EffortFigures =>
  figuresOf(rows, look, current);

/** CES 1.0: 1 to 5, low is easy; null where nobody was asked it in the span. */
export const effortV1Figures = (rows: readonly SurveyRow[], look: Look): EffortFigures | null => {
  const figures = figuresOf(rows, look, first);
  return figures.n + figures.withoutScore + figures.invitations === 0 ? null : figures;
};
