/** What lists of points and cut-offs must be. */
import type { Cutoffs, Points } from '../model.ts';
import { type ModelProblem, problemAt, type Step } from './problems.ts';

/** Points whose value is not above the one before. `file` tells whose they are, `steps` where they stand. */
export const pointsProblems = (
  points: Points,
  file: unknown,
  steps: readonly Step[],
): readonly ModelProblem[] =>
  points.flatMap(([value], i) => {
    const before = points[i - 1]?.[0];
    if (before === undefined || value > before) return [];
    return [problemAt(file, [...steps, i], { code: 'pointsOrder', detail: { value, before } })];
  });

/** Cut-offs of which amber is not below green. */
export const cutoffsProblems = (
  { amber, green }: Cutoffs,
  file: unknown,
  steps: readonly Step[],
): readonly ModelProblem[] =>
  amber < green ? [] : [problemAt(file, steps, { code: 'cutoffsOrder', detail: { amber, green } })];
