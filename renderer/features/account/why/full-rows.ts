/** The full waterfall: every metric that counts, dimension by dimension, to the score; and the metrics that do not. Pure. */
import { waterfallSteps, type WaterfallStep } from '../../../charts/waterfall.ts';
import type { AccountPage, MetricDefinition } from '../../../../shared/model/account-page.ts';
import type { DimensionScore, MetricScore } from '../../../../shared/model/score.ts';
import { columnsOf } from '../pick.ts';

/** A metric that adds to the score; `to` is the running total. */
export interface CountedMetric extends WaterfallStep {
  readonly metric: MetricScore;
  readonly points: number;
  /** The most it could bring: its weight × 100. */
  readonly full: number;
}

/** A dimension with its metrics that count. */
export interface CountedDimension {
  readonly dimension: DimensionScore;
  readonly metrics: readonly CountedMetric[];
}

/** Dimensions in the page's order, the running total going through all of them; the last metric ends on the score. */
export const countedDimensions = (
  page: Pick<AccountPage, 'score' | 'dimensionsOff'>,
): readonly CountedDimension[] => {
  const groups = columnsOf(page).flatMap(({ dimension }) => {
    const metrics = dimension?.metrics.filter(({ contribution }) => contribution !== null) ?? [];
    return dimension && metrics.length > 0 ? [{ dimension, metrics }] : [];
  });
  const steps = waterfallSteps(
    0,
    groups.flatMap(({ metrics }) => metrics.map(({ contribution }) => contribution ?? 0)),
  );
  let next = 0;
  return groups.map(({ dimension, metrics }) => ({
    dimension,
    metrics: metrics.map((metric) => ({
      metric,
      points: metric.contribution ?? 0,
      full: metric.weight * 100,
      ...(steps[next++] as WaterfallStep),
    })),
  }));
};

/** What becomes of a metric without a value: left out for a reason, or what its policy says. */
export type Treatment =
  | 'exclude'
  | 'neutral'
  | 'worst'
  | 'block'
  | 'quiet'
  | 'notApplicable'
  | 'switchedOff'
  | 'off';

/** A metric without a value, and what becomes of it. */
export interface Unknown {
  readonly metric: MetricScore;
  readonly treatment: Treatment;
}

const treatmentOf = ({ state }: MetricScore, rules: MetricDefinition | undefined): Treatment => {
  switch (state) {
    case 'notApplicable':
      return 'notApplicable';
    case 'off':
      return rules?.isSwitchedOff ? 'switchedOff' : 'off';
    case 'tooFew':
      return rules?.isQuietWhenFew ? 'quiet' : (rules?.policy ?? 'exclude');
    case 'ok':
    case 'missing':
    case 'expired':
      return rules?.policy ?? 'exclude';
  }
};

/** Metrics without a value, in the page's order. */
export const unknownMetrics = (
  page: Pick<AccountPage, 'score' | 'dimensionsOff' | 'definitions'>,
): readonly Unknown[] =>
  columnsOf(page)
    .flatMap(({ key }) => page.score.dimensions.find((dimension) => dimension.key === key)?.metrics ?? [])
    .filter(({ value }) => value === null)
    .map((metric) => ({
      metric,
      treatment: treatmentOf(
        metric,
        page.definitions.find(({ key }) => key === metric.key),
      ),
    }));

/** How a dimension widens the range: what is not known of it could bring so many points. */
export interface RangePart {
  readonly dimension: DimensionScore;
  readonly couldAdd: number;
}

/** One part per dimension that applies; what they could add is the width of the range. */
export const rangeParts = (page: Pick<AccountPage, 'score' | 'dimensionsOff'>): readonly RangePart[] =>
  columnsOf(page).flatMap(({ dimension }) =>
    dimension && dimension.weight > 0
      ? [{ dimension, couldAdd: dimension.weight * (1 - dimension.coverage) * 100 }]
      : [],
  );
