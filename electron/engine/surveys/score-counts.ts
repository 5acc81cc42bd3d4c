/** How often each score was given. */
import type { ScoreCount } from '../../../shared/model/surveys/figures.ts';

/** The counts of the scores that occur, by rising score. */
export const scoreCounts = (answers: readonly { readonly score: number }[]): readonly ScoreCount[] => {
  const counts = new Map<number, number>();
  for (const { score } of answers) counts.set(score, (counts.get(score) ?? 0) + 1);
  return [...counts].map(([score, n]) => ({ score, n })).toSorted((a, b) => a.score - b.score);
};
