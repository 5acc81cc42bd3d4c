/** Where an input must go so that a formula over it turns green: found by trying, since a formula may be anything. */
import { formulaOf } from '../../../shared/model/formula/known-formulas.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { scoreOf } from '../../../shared/model/points.ts';
import { reaches } from '../../../shared/model/reaches.ts';
import { holds } from './caps.ts';
import { freeValueFor } from './cap-free.ts';
import { withFormulas } from './formula-values.ts';
import type { Valuation } from './valuation.ts';
import { type OtherValues, withValues } from './what-if/with-values.ts';

/** Whether a model has a metric that follows from others. */
export const hasFormulas = ({ metrics }: Pick<Model, 'metrics'>): boolean =>
  metrics.some(({ source }) => source?.kind === 'formula');

/** The formulas that follow when a metric moves, directly or through other formulas. */
export const followersOf = (model: Model, key: string): readonly MetricModel[] => {
  const found = new Set<MetricModel>();
  const follow = (name: string): void => {
    for (const metric of model.metrics) {
      if (metric.source?.kind !== 'formula' || found.has(metric)) continue;
      if (!formulaOf(metric.source.formula).names.includes(name)) continue;
      found.add(metric);
      follow(metric.key);
    }
  };
  follow(key);
  return [...found];
};

/** Values tried over the width of a metric's points, and halvings between the last that fails and the first that does not. */
const trials = 48;
const halvings = 30;

const nearestFirst = (from: number, low: number, high: number): readonly number[] =>
  Array.from({ length: trials + 1 }, (_, i) => low + ((high - low) * i) / trials).toSorted(
    (a, b) => Math.abs(a - from) - Math.abs(b - from),
  );

/** The tried value that does, brought as near to `from` as it still does; with one decimal where that does too. */
const closest = (from: number, found: number, does: (value: number) => boolean): number => {
  let [fails, holdsAt] = [from, found];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (fails + holdsAt) / 2;
    if (does(middle)) holdsAt = middle;
    else fails = middle;
  }
  const tenths = holdsAt * 10;
  // The halving ends a hair beyond a round figure: that figure itself comes first.
  const shown = [Math.round(tenths) / 10, (found > from ? Math.ceil(tenths) : Math.floor(tenths)) / 10];
  return shown.find(does) ?? holdsAt;
};

interface Search {
  readonly metric: MetricModel;
  readonly from: number;
  readonly does: (value: number) => boolean;
}

const searched = ({ metric, from, does }: Search): number | undefined => {
  const ends = [metric.points[0]?.[0] ?? from, metric.points.at(-1)?.[0] ?? from, from];
  const found = nearestFirst(from, Math.min(...ends), Math.max(...ends)).find(does);
  return found === undefined ? undefined : closest(from, found, does);
};

/** A metric that can be moved by itself, with its value now and what else was moved already. */
export interface Movable {
  readonly metric: MetricModel;
  readonly from: number;
  readonly moved: OtherValues;
}

/**
 * The values of one metric that are worth trying: where it is green itself and no cap holds it, and for each formula
 * that follows it the nearest value at which that is green, or at least free of caps.
 */
export const targetsOf = (
  { model, valueOf }: Valuation,
  { metric, from, moved }: Movable,
): readonly number[] => {
  const { green } = model.cutoffs;
  const rulesOn = (key: string) => model.caps.filter((rule) => rule.metric === key);
  const own = freeValueFor({ points: metric.points, score: green, from, rules: rulesOn(metric.key) });
  const followed = followersOf(model, metric.key).flatMap((formula) => {
    const rules = rulesOn(formula.key);
    const valueAt = (value: number): number | null =>
      withFormulas(model, withValues(valueOf, { ...moved, [metric.key]: value }))(formula).value;
    const isFree = (value: number): boolean => {
      const made = valueAt(value);
      return made !== null && !rules.some((rule) => holds(rule, made));
    };
    const isGreen = (value: number): boolean =>
      isFree(value) && reaches(scoreOf(formula.points, valueAt(value) ?? 0), green);
    return [isGreen, isFree].flatMap((does) => searched({ metric, from, does }) ?? []);
  });
  return [...new Set([own ?? from, ...followed])].filter((value) => value !== from);
};
