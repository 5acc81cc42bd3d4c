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

/** A score, and how far chance alone may have moved it. Points of the score. */
export interface NpsEstimate {
  readonly score: number;
  readonly standardError: number;
}

/** The difference of two scores, and whether it is more than chance makes of unchanged customers one time in twenty. */
export interface NpsDifference {
  readonly difference: number;
  readonly z: number;
  readonly real: boolean;
}

/** With fewer answers than this the answers are shown instead of a score. */
export const fewestForScore = 5;

/** The lowest answer of a promoter; one between two scores counts as the lower. */
export const leastPromoter = 9;
/** The lowest answer of a passive. */
export const leastPassive = 7;

/** What a recommendation makes of whoever gave it. */
export const npsClassOf = (score: number): 'promoters' | 'passives' | 'detractors' => {
  if (score >= leastPromoter) return 'promoters';
  return score >= leastPassive ? 'passives' : 'detractors';
};

const clip = (score: number): number => Math.max(-100, Math.min(100, score));

/** The adjusted Wald interval's centre and standard error, as fractions. */
const adjusted = ({ promoters, detractors, answers }: NpsCounts) => {
  const n = answers + 3;
  const p = (promoters + 0.75) / n;
  const d = (detractors + 0.75) / n;
  return { centre: p - d, error: Math.sqrt((p + d - (p - d) ** 2) / n) };
};

/**
 * NPS and its adjusted Wald interval: three answers are added in thought, a quarter each to promoters and detractors.
 * The centre is pulled towards 0 by that, so a tiny sample's score may lie outside its interval.
 * Answers null without answers.
 */
export const npsOf = (counts: NpsCounts): NpsInterval | null => {
  if (counts.answers === 0) return null;
  const { centre, error } = adjusted(counts);
  return {
    score: (100 * (counts.promoters - counts.detractors)) / counts.answers,
    low: clip(100 * (centre - z95 * error)),
    high: clip(100 * (centre + z95 * error)),
  };
};

/** NPS and its standard error, for comparing; null where there are too few answers for a score. */
export const npsEstimate = (counts: NpsCounts): NpsEstimate | null => {
  if (counts.answers < fewestForScore) return null;
  return {
    score: (100 * (counts.promoters - counts.detractors)) / counts.answers,
    standardError: 100 * adjusted(counts).error,
  };
};

/** How much higher the later score is, and whether that is real or within the noise. */
export const npsDifference = (later: NpsEstimate, earlier: NpsEstimate): NpsDifference => {
  const difference = later.score - earlier.score;
  const z = difference / Math.hypot(later.standardError, earlier.standardError);
  return { difference, z, real: Math.abs(z) >= z95 };
};
