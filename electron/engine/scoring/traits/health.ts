/** Traits that read the score itself: satisfied, engaged, few complaints. */
import type { MetricScore } from '../../../../shared/model/score.ts';
import { type TraitInput, type TraitRule, type Verdict, yesIf } from './trait.ts';

const dimensionIsGreen =
  (key: 'satisfaction' | 'adoption') =>
  ({ score }: TraitInput): Verdict<'satisfied'> & Verdict<'engaged'> => {
    const dimension = score.dimensions.find((candidate) => candidate.key === key);
    if (!dimension || dimension.score === null) return { state: 'unknown', code: 'noScore', detail: {} };
    return { state: yesIf(dimension.band === 'green'), code: 'score', detail: { score: dimension.score } };
  };

/** Satisfaction is green. */
export const satisfied: TraitRule<'satisfied'> = dimensionIsGreen('satisfaction');

/** Adoption is green. */
export const engaged: TraitRule<'engaged'> = dimensionIsGreen('adoption');

/** The ticket rate is green. */
export const fewComplaints: TraitRule<'fewComplaints'> = ({ score }) => {
  const rate: MetricScore | undefined = score.dimensions
    .flatMap((dimension) => dimension.metrics)
    .find((metric) => metric.key === 'ticketRate');
  if (!rate || rate.value === null) return { state: 'unknown', code: 'noTickets', detail: {} };
  return {
    state: yesIf(rate.band === 'green'),
    code: 'tickets',
    detail: { value: rate.value, unit: rate.unit },
  };
};
