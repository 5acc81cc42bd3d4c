/** Net promoter score with its 95 % interval (health model, section 7). */

import { z95 } from './wilson.ts';

/** Counts of one group of answers: promoters 9 to 10, detractors 0 to 6, all answers. */
export interface NpsCounts {
  readonly promoters: number;
  readonly detractors: number;
  readonly answers: number;
}

/** −100..100. */
export interface NpsInterval {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

const clip = (score: number): number => Math.max(-100, Math.min(100, score));

/**
 * NPS and its adjusted Wald interval: three answers are added in thought, a quarter each to promoters and detractors.
 * The centre is pulled towards 0 by that, so a tiny sample's score may lie outside its interval.
 * Answers null without answers.
 */
export const npsOf = ({ promoters, detractors, answers }: NpsCounts): NpsInterval | null => {
  if (answers === 0) return null;
  const n = answers + 3;
  const p = (promoters + 0.75) / n;
  const d = (detractors + 0.75) / n;
  const error = Math.sqrt((p + d - (p - d) ** 2) / n);
  return {
    score: (100 * (promoters - detractors)) / answers,
    low: clip(100 * (p - d - z95 * error)),
    high: clip(100 * (p - d + z95 * error)),
  };
};
