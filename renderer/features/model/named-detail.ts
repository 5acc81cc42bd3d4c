/** What a problem speaks of, by its name instead of its key. Pure. */
import type { DraftProblem } from '../../../shared/model/model-page.ts';
import type { ModelNames } from '../../ui/model-names.ts';

/** Formulas are written with keys, so what is wrong with one keeps them; rules and segments show names. */
const showsNames = ({ path }: Pick<DraftProblem, 'path'>): boolean => /^(?:caps|variants)\b/u.test(path);

/** The details of a problem as the page calls them. */
export const namedDetail = (
  problem: Pick<DraftProblem, 'path' | 'detail'>,
  names: Pick<ModelNames, 'metric' | 'dimension'>,
): DraftProblem['detail'] => {
  const { metric, dimension } = problem.detail;
  if (!showsNames(problem)) return problem.detail;
  return {
    ...problem.detail,
    ...(metric !== undefined && { metric: names.metric(String(metric)) }),
    ...(dimension !== undefined && { dimension: names.dimension(String(dimension)) }),
  };
};
