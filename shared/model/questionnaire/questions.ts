/** What a model has people judge: one question for each of its metrics that is a judgement. Pure. */
import type { MetricModel, Model, OwnName, Points } from '../model.ts';

/** One question. */
export interface Question {
  /** The metric's key in the model. */
  readonly key: string;
  /** The name that its judgements go by. */
  readonly metric: string;
  readonly name?: OwnName;
  readonly dimension: string;
  /** Whole numbers from the first to the last can be answered. */
  readonly scale: Scale;
  /** The first number of the scale is the good end. */
  readonly isFalling: boolean;
  /** Days after which an answer is too old. Null: never. */
  readonly maximumAgeDays: number | null;
}

/** The first and the last answer. */
export type Scale = readonly [from: number, to: number];

/** Scales that people answer on; the first one that holds all of a metric's points is its own. */
const scales: readonly Scale[] = [
  [1, 5],
  [0, 5],
  [1, 7],
  [1, 10],
  [0, 10],
];

/** The scale that points are meant for; null where it is none that a person can be asked on. */
export const scaleOf = (points: Points): Scale | null => {
  const values = points.map(([value]) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return scales.find(([from, to]) => least >= from && most <= to) ?? null;
};

const isFalling = (points: Points): boolean => (points[0]?.[1] ?? 0) > (points.at(-1)?.[1] ?? 0);

const judgedAs = ({ source, switch: switched }: MetricModel): string | null =>
  switched !== 'off' && source?.kind === 'own' && source.dataset === 'judgements' ? source.metric : null;

const questionOf = (model: MetricModel): Question | null => {
  const [metric, scale] = [judgedAs(model), scaleOf(model.points)];
  if (metric === null || scale === null) return null;
  const { key, name, dimension, points, maximumAgeDays } = model;
  return {
    key,
    metric,
    ...(name !== undefined && { name }),
    dimension,
    scale,
    isFalling: isFalling(points),
    maximumAgeDays,
  };
};

/** The questions of a model, dimension by dimension in its order. */
export const questionsOf = ({
  dimensions,
  metrics,
}: Pick<Model, 'dimensions' | 'metrics'>): readonly Question[] =>
  dimensions.flatMap(({ key }) =>
    metrics.flatMap((metric) => (metric.dimension === key ? (questionOf(metric) ?? []) : [])),
  );

/** Keys of the judged metrics that are on a scale nobody can be asked on: their judgements come from tables. */
export const unaskable = ({ metrics }: Pick<Model, 'metrics'>): readonly string[] =>
  metrics.flatMap((metric) => (judgedAs(metric) !== null && scaleOf(metric.points) === null ? metric.key : []));
