/** The values that are tried, and what they change. Pure. */
import type { AccountPage, MetricDefinition } from '../../../../shared/model/account-page.ts';
import type { AccountScore, Lever, MetricScore } from '../../../../shared/model/score.ts';
import type { WhatIfAnswer } from '../../../../shared/model/what-if.ts';
import { valuesBand } from '../why/reason.ts';

/** Metric key → the value it would have; what is not in it stays as it is. */
export type Tried = Readonly<Record<string, number>>;

/** With one value more. */
export const withValue = (tried: Tried, metric: string, value: number): Tried => ({
  ...tried,
  [metric]: value,
});

/** With one metric as it really is. */
export const withoutValue = (tried: Tried, metric: string): Tried => {
  const { [metric]: _, ...others } = tried;
  return others;
};

/** With all targets of a path put in. */
export const withPath = (tried: Tried, levers: readonly Pick<Lever, 'metric' | 'to'>[]): Tried => ({
  ...tried,
  ...Object.fromEntries(levers.map(({ metric, to }) => [metric, to])),
});

/** The page as it would be. A light that a person set is left aside: the question is what the values say. */
export const pageAsIf = (page: AccountPage, answer: WhatIfAnswer | null): AccountPage => {
  const bare = { ...page, score: { ...page.score, override: null, band: valuesBand(page.score) } };
  if (!answer) return bare;
  const { levers, pathToGreen, ...score } = answer;
  return { ...bare, score: { ...bare.score, ...score }, levers, pathToGreen };
};

/** Whether a metric can be tried: it applies, and nobody took it out of the model. */
export const canTry = ({ state }: MetricScore, rules: MetricDefinition | undefined): boolean =>
  rules !== undefined && state !== 'notApplicable' && !rules.isSwitchedOff;

/** What one tried value did. */
export interface TriedChange {
  readonly metric: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Points of the overall score: contribution then − contribution now. */
  readonly points: number;
}

/** Tried values with their effect, and what all others gained or lost because weights moved to them or from them. */
export interface TriedChanges {
  readonly changes: readonly TriedChange[];
  readonly others: number;
  readonly total: number;
}

const metricsOf = (score: Pick<AccountScore, 'dimensions'>): readonly MetricScore[] =>
  score.dimensions.flatMap(({ metrics }) => metrics);

/** What is different, largest effect first; formulas that followed are in it. The parts add up to the total. */
export const changesOf = (
  before: Pick<AccountScore, 'score' | 'dimensions'>,
  after: Pick<AccountScore, 'score' | 'dimensions'>,
  tried: Tried,
): TriedChanges => {
  const then = new Map(metricsOf(after).map((metric) => [metric.key, metric]));
  const changes = metricsOf(before).flatMap((metric): TriedChange[] => {
    const own = then.get(metric.key);
    if (!own || (tried[metric.key] === undefined && own.value === metric.value)) return [];
    const points = (own.contribution ?? 0) - (metric.contribution ?? 0);
    return [{ metric: metric.key, from: metric.value, to: own.value, points }];
  });
  const total = (after.score ?? 0) - (before.score ?? 0);
  const own = changes.reduce((sum, { points }) => sum + points, 0);
  return {
    changes: changes.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    others: total - own,
    total,
  };
};
