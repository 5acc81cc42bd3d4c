/** What the metric's panel changes in the draft. Pure. */
import { defaultModel } from '../../../../shared/model/default-model.ts';
import { firstPoints, type FirstPoints } from '../../../../shared/model/first-points.ts';
import type { MetricModel, Model, Points } from '../../../../shared/model/model.ts';
import { mirrored } from '../../../charts/points-editor/points-moves.ts';

/** Which way is good. */
export type Direction = 'higher' | 'lower';

/** The model with one of its metrics changed. */
export const withMetric = (model: Model, key: string, change: (metric: MetricModel) => MetricModel): Model => ({
  ...model,
  metrics: model.metrics.map((metric) => (metric.key === key ? change(metric) : metric)),
});

/** Points set by hand: they are relative to nothing any more. */
export const withPoints = ({ relative: _, ...metric }: MetricModel, points: Points): MetricModel => ({
  ...metric,
  points,
});

/** Points taken from the accounts. */
export const withRelativePoints = (metric: MetricModel, points: Points): MetricModel => ({
  ...metric,
  points,
  relative: true,
});

/** Which way a metric's points go; a built-in one has no direction of its own. */
export const directionOf = ({ direction, points }: Pick<MetricModel, 'direction' | 'points'>): Direction => {
  if (direction !== undefined) return direction;
  return (points.at(-1)?.[1] ?? 0) >= (points[0]?.[1] ?? 0) ? 'higher' : 'lower';
};

const opposite: Readonly<Record<Direction, Direction>> = { higher: 'lower', lower: 'higher' };

/** Points from the accounts' values in a metric's direction, or why there are none. */
export const pointsFrom = (metric: MetricModel, values: readonly number[]): FirstPoints =>
  firstPoints(values, directionOf(metric));

/**
 * The metric with what scored high scoring low. Points from the accounts are taken anew, others are mirrored; a metric
 * of one's own changes its direction as well.
 */
export const turned = (metric: MetricModel, values: readonly number[]): MetricModel => {
  const direction = opposite[directionOf(metric)];
  const directed = metric.source ? { ...metric, direction } : metric;
  const fresh = metric.relative ? firstPoints(values, direction) : null;
  if (fresh && 'points' in fresh) return withRelativePoints(directed, fresh.points);
  return withPoints(directed, mirrored(metric.points));
};

/** The points that a built-in metric has in the model that every workspace starts with. */
export const builtInPoints = ({ key, source }: MetricModel): Points | undefined =>
  source ? undefined : defaultModel.metrics.find((metric) => metric.key === key)?.points;

/** Whether two lists of points are the same. */
export const samePoints = (a: Points, b: Points): boolean => JSON.stringify(a) === JSON.stringify(b);
