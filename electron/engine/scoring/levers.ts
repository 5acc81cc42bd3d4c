/** What would lift an account: levers, and the shortest path to green (health model, section 5). */
import type { Model } from '../../../shared/model/model.ts';
import type { CapScore, Lever, MetricScore, PathToGreen } from '../../../shared/model/score.ts';
import { reaches } from '../../../shared/model/reaches.ts';
import { holds } from './caps.ts';
import { valueFor } from './points.ts';
import type { BareScore } from './score-account.ts';

const leverOf = (metric: MetricScore, model: Model): Lever | undefined => {
  const { green } = model.cutoffs;
  const rule = model.metrics.find((candidate) => candidate.key === metric.key);
  if (!rule || metric.value === null || metric.score === null || metric.weight === 0) return undefined;
  if (reaches(metric.score, green)) return undefined;
  const to = valueFor(rule.points, green, metric.value);
  if (to === undefined) return undefined;
  const gain = metric.weight * (green - metric.score);
  return { metric: metric.key, dimension: rule.dimension, gain, from: metric.value, to, unit: metric.unit };
};

/**
 * Every metric below green whose points can reach the green cut-off, largest gain first.
 * `model` is the form of the model that the account was scored by.
 */
export const leversOf = (score: Pick<BareScore, 'dimensions'>, model: Model): readonly Lever[] =>
  score.dimensions
    .flatMap((dimension) => dimension.metrics)
    .flatMap((metric) => leverOf(metric, model) ?? [])
    .toSorted((a, b) => b.gain - a.gain);

const isLifted = (cap: CapScore, chosen: readonly Lever[], model: Model): boolean => {
  const lever = chosen.find((candidate) => candidate.metric === cap.metric);
  return lever !== undefined && !model.caps.some((rule) => rule.metric === cap.metric && holds(rule, lever.to));
};

/**
 * The fewest levers that bring the overall score to green and lift every cap: those that caps ask for, then the
 * largest gains. Null where nothing is known or nothing is left to do; `reaches` is false where all levers together
 * do not suffice, or too little is known for any light.
 */
export const pathToGreen = (
  score: Pick<BareScore, 'score' | 'computedBand' | 'caps' | 'dimensions'>,
  model: Model,
): PathToGreen | null => {
  const isGreen = (points: number): boolean => reaches(points, model.cutoffs.green);
  if (score.score === null || (isGreen(score.score) && score.caps.length === 0)) return null;
  const all = leversOf(score, model);
  const isRequired = (lever: Lever): boolean => score.caps.some((cap) => cap.metric === lever.metric);
  const chosen = all.filter(isRequired);
  let reached = score.score + chosen.reduce((total, lever) => total + lever.gain, 0);
  for (const lever of all) {
    if (isGreen(reached)) break;
    if (isRequired(lever)) continue;
    chosen.push(lever);
    reached += lever.gain;
  }
  return {
    levers: chosen.toSorted((a, b) => b.gain - a.gain),
    caps: score.caps,
    score: reached,
    reaches:
      isGreen(reached) &&
      score.computedBand !== 'unknown' &&
      score.caps.every((cap) => isLifted(cap, chosen, model)),
  };
};
