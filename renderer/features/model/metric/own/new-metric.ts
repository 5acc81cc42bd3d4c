/** A metric of one's own before it is in the model. Pure. */
import { firstPoints } from '../../../../../shared/model/first-points.ts';
import type { MetricModel, MetricSource, Model, Points } from '../../../../../shared/model/model.ts';
import type { OwnFigure } from '../../../../../shared/model/model-page.ts';
import { straightLine } from '../../../../charts/points-editor/points-moves.ts';
import { directionOf } from '../metric-edits.ts';
import { keyFor, textOfName } from './metric-key.ts';

/** The key that a metric goes by until it has a name. */
const passing = 'new_metric';

/** Where a new metric gets its values, before anything is chosen. */
export type NewKind = 'figure' | 'named' | 'formula';

/** The source that each kind begins with. */
export const emptySource = (kind: NewKind): MetricSource =>
  kind === 'formula' ? { kind: 'formula', formula: '' } : { kind: 'own', dataset: 'measurements', metric: '' };

/** A metric that nothing is known of yet. */
export const blankMetric = (model: Model, kind: NewKind): MetricModel => ({
  key: keyFor(
    passing,
    model.metrics.map(({ key }) => key),
  ),
  source: emptySource(kind),
  name: '',
  unit: 'number',
  direction: 'higher',
  dimension: model.dimensions[0]?.key ?? '',
  weight: 1,
  points: straightLine(0, 100, 'higher'),
  policy: 'exclude',
  switch: 'auto',
  minimumN: null,
  maximumAgeDays: null,
});

/** The metric taken from a figure; its name follows the figure while nobody wrote another. */
export const withFigure = (metric: MetricModel, { dataset, metric: figure }: OwnFigure): MetricModel => {
  const old = metric.source?.kind === 'own' ? metric.source.metric : '';
  const isFollowing = metric.name === '' || metric.name === old;
  return {
    ...metric,
    source: { kind: 'own', dataset, metric: figure },
    ...(isFollowing && { name: figure }),
  };
};

/** What the first points of a metric are made from. */
export type FirstGround =
  | { readonly kind: 'accounts'; readonly accounts: number }
  | { readonly kind: 'line'; readonly accounts: number; readonly least: number; readonly most: number };

/** First points: from the accounts when there are enough, else a straight line from the least to the most. */
export const firstPointsOf = (
  metric: MetricModel,
  values: readonly number[],
): { readonly points: Points; readonly ground: FirstGround } => {
  const direction = directionOf(metric);
  const first = firstPoints(values, direction);
  const accounts = values.length;
  if ('points' in first) return { points: first.points, ground: { kind: 'accounts', accounts } };
  const points = straightLine(values[0] ?? 0, values.at(-1) ?? 100, direction);
  const [least, most] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 100];
  return { points, ground: { kind: 'line', accounts, least, most } };
};

/** The finished metric: its key from its name, its first points from the accounts. */
export const finished = (model: Model, metric: MetricModel, values: readonly number[]): MetricModel => {
  const { points, ground } = firstPointsOf(metric, values);
  return {
    ...metric,
    key: keyFor(
      textOfName(metric.name),
      model.metrics.map(({ key }) => key),
    ),
    points,
    ...(ground.kind === 'accounts' && { relative: true }),
  };
};

/** The model with one more metric, behind the others of its dimension. */
export const withNewMetric = (model: Model, metric: MetricModel): Model => {
  const last = model.metrics.findLastIndex(({ dimension }) => dimension === metric.dimension);
  return { ...model, metrics: model.metrics.toSpliced(last < 0 ? model.metrics.length : last + 1, 0, metric) };
};
