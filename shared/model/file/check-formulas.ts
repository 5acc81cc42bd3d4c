/** Whether the formulas of a model can be computed: readable, over metrics that are there, without a circle. */
import { formulaFaults, usesOf } from '../formula/formula-faults.ts';
import type { Model } from '../model.ts';
import { type ModelProblem, problemAt } from './problems.ts';

/** What is wrong with a model's formulas, each at its field. */
export const formulaProblems = (model: Model): readonly ModelProblem[] => {
  const { metrics } = model;
  const uses = usesOf(metrics);
  return metrics.flatMap(({ key, source }, i) =>
    source?.kind === 'formula'
      ? formulaFaults(key, source.formula, { metrics, uses }).map(({ code, detail }) =>
          problemAt(model, ['metrics', i, 'source', 'formula'], { code, detail }),
        )
      : [],
  );
};
