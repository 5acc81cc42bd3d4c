/** What would lift an account: levers, and the shortest path to green (health model, section 5). */
import type { Model } from '../../../shared/model/model.ts';
import type { CapScore, Lever, MetricScore, PathToGreen } from '../../../shared/model/score.ts';
import { reaches } from '../../../shared/model/reaches.ts';
import { freeValueFor } from './cap-free.ts';
import { scoreOf, valueFor } from '../../../shared/model/points.ts';
import { followingLevers, followingPath } from './following-levers.ts';
import { hasFormulas } from './following-targets.ts';
import { scoreValues } from './score-values.ts';
import type { BareScore } from './score-account.ts';
import type { Valuation } from './valuation.ts';

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
 * Every metric below green whose points can reach the green cut-off, largest gain first. A formula is no lever: it
 * follows its inputs, and what it brings counts with theirs. `model` is the form that the account is scored by.
 */
export const leversOf = (valuation: Valuation): readonly Lever[] => {
  const { model, valueOf } = valuation;
  if (hasFormulas(model)) return followingLevers(valuation);
  return scoreValues(model, valueOf)
    .dimensions.flatMap((dimension) => dimension.metrics)
    .flatMap((metric) => leverOf(metric, model) ?? [])
    .toSorted(bySize);
};

/** A lever of the path: its target is one at which no cap holds the light down. */
const freeLeverOf = (metric: MetricScore, model: Model): Lever | undefined => {
  const { green } = model.cutoffs;
  const own = model.metrics.find((candidate) => candidate.key === metric.key);
  if (!own || metric.value === null || metric.score === null) return undefined;
  const rules = model.caps.filter((rule) => rule.metric === metric.key);
  const to = freeValueFor({ points: own.points, score: green, from: metric.value, rules });
  if (to === undefined) return undefined;
  const gain = metric.weight * (scoreOf(own.points, to) - metric.score);
  return { metric: metric.key, dimension: own.dimension, gain, from: metric.value, to, unit: metric.unit };
};

const bySize = (a: Lever, b: Lever): number => b.gain - a.gain;

/** The levers that caps ask for, and those that the number may need, largest gain first. */
const candidatesOf = (score: Pick<BareScore, 'caps' | 'dimensions'>, model: Model) => {
  const capped = new Set(score.caps.map((cap) => cap.metric));
  const metrics = score.dimensions.flatMap((dimension) => dimension.metrics);
  const levers = metrics.flatMap((metric) => freeLeverOf(metric, model) ?? []);
  return {
    required: levers.filter((lever) => capped.has(lever.metric)).toSorted(bySize),
    others: levers.filter((lever) => !capped.has(lever.metric) && lever.gain > 0).toSorted(bySize),
  };
};

/** Without formulas the gains of levers simply add up. */
const plainPath = ({ model, valueOf }: Valuation): PathToGreen | null => {
  const score = scoreValues(model, valueOf);
  const isGreen = (points: number): boolean => reaches(points, model.cutoffs.green);
  if (score.score === null || (isGreen(score.score) && score.caps.length === 0)) return null;
  const { required, others } = candidatesOf(score, model);
  const chosen = [...required];
  let reached = score.score + required.reduce((total, lever) => total + lever.gain, 0);
  for (const lever of others) {
    if (isGreen(reached)) break;
    chosen.push(lever);
    reached += lever.gain;
  }
  const isLifted = ({ metric }: CapScore): boolean => required.some((lever) => lever.metric === metric);
  return {
    levers: chosen.toSorted(bySize),
    caps: score.caps,
    score: reached,
    reaches: isGreen(reached) && score.computedBand !== 'unknown' && score.caps.every(isLifted),
  };
};

/**
 * The fewest levers that bring the overall score to green and lift every cap: those that caps ask for, then the
 * largest gains. Null where nothing is known or nothing is left to do; `reaches` is false where all levers together
 * do not suffice, or too little is known for any light.
 */
export const pathToGreen = (valuation: Valuation): PathToGreen | null =>
  hasFormulas(valuation.model) ? followingPath(valuation) : plainPath(valuation);
