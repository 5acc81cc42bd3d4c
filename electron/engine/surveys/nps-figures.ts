/** NPS of some rows: counts, distribution, interval. */
import type { NonStandardNps, NpsFigures } from '../../../shared/model/surveys/figures.ts';
import { fewestForScore, leastPassive, leastPromoter, npsOf } from '../../../shared/model/surveys/nps.ts';
import type { SurveyRow } from '../db/queries/survey-rows.ts';
import { answeredOf } from './answered.ts';
import { countedIn } from './counted.ts';
import { type Answer, answersIn, type Look } from './material.ts';

const highest = 10;
/** So many answers without a single zero look like a scale that begins at one. */
const enoughForDoubt = 50;

const doubtOf = (answers: readonly Answer[]): NpsFigures['doubt'] => {
  const unsaid = answers.filter(({ scaleMin }) => scaleMin === null);
  return unsaid.length >= enoughForDoubt && unsaid.every(({ score }) => score >= 1) ? 'noZeros' : null;
};

/** A score between two whole ones counts as the lower: 8.5 is no promoter's, 6.5 a detractor's. */
const distributionOf = (answers: readonly Answer[]): readonly number[] => {
  const counts = Array.from({ length: highest + 1 }, () => 0);
  for (const { score } of answers) counts[Math.floor(score)] = (counts[Math.floor(score)] ?? 0) + 1;
  return counts;
};

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** NPS of rows of one instrument. */
export const npsFigures = (rows: readonly SurveyRow[], look: Look): NpsFigures => {
  const answers = answersIn(rows, look.answers);
  const { counted, repeated } = countedIn(rows, 'nps', look);
  const distribution = distributionOf(counted);
  const promoters = sum(distribution.slice(leastPromoter));
  const detractors = sum(distribution.slice(0, leastPassive));
  const n = counted.length;
  const interval = n < fewestForScore ? null : npsOf({ promoters, detractors, answers: n });
  return {
    ...(interval ?? { score: null, low: null, high: null }),
    ...answeredOf(rows, counted, look),
    promoters,
    passives: n - promoters - detractors,
    detractors,
    distribution,
    repeated,
    withoutPerson: counted.filter(({ person }) => person === null).length,
    doubt: doubtOf(answers),
  };
};

/** The same of answers on 1 to 10, labelled; null where nobody was asked that way in the span. */
export const nonStandardNps = (rows: readonly SurveyRow[], look: Look): NonStandardNps | null => {
  const figures = npsFigures(rows, look);
  if (figures.n + figures.withoutScore + figures.invitations === 0) return null;
  return { ...figures, label: 'not standard NPS', scale: [1, 10], doubt: null };
};
