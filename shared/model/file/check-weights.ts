/** Whether anything in a model counts at all. */
import type { Model } from '../model.ts';
import { type ModelProblem, problemAt } from './problems.ts';

/** Dimensions that all weigh nothing, and dimensions that weigh but whose metrics do not. */
export const weightProblems = (model: Model): readonly ModelProblem[] => {
  if (!model.dimensions.some(({ weight }) => weight > 0))
    return [problemAt(model, ['dimensions'], { code: 'noWeight' })];
  const counting = model.metrics.filter((metric) => metric.weight > 0 && metric.switch !== 'off');
  const countsIn = (dimension: string): boolean => counting.some((metric) => metric.dimension === dimension);
  if (!model.dimensions.some(({ key, weight }) => weight > 0 && countsIn(key)))
    return [problemAt(model, ['metrics'], { code: 'noWeight' })];
  return model.dimensions.flatMap(({ key, weight }, i) => {
    const own = model.metrics.filter((metric) => metric.dimension === key && metric.switch !== 'off');
    return weight > 0 && own.length > 0 && !countsIn(key)
      ? [problemAt(model, ['dimensions', i], { code: 'noWeight' })]
      : [];
  });
};
