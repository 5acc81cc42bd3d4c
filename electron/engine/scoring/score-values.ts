/** From a model's metric values to dimensions, score and light. Pure: what-if asks it with values of its own. */
import { isoOrNull } from '../../../shared/dates.ts';
import { bandOf } from '../../../shared/model/band-of.ts';
import type { Cutoffs, MetricModel, Model, OwnName } from '../../../shared/model/model.ts';
import { scoreOf } from '../../../shared/model/points.ts';
import type { MetricScore } from '../../../shared/model/score.ts';
import type { ValuesScore } from '../../../shared/model/what-if.ts';
import { overallBand } from './bands.ts';
import { capsOf } from './caps.ts';
import { type ValueSourceOf, withFormulas } from './formula-values.ts';
import { type RollUp, rollUp, type Share } from './roll-up.ts';
import type { Valued } from './values.ts';

interface ScoredMetric {
  readonly model: MetricModel;
  readonly valued: Valued;
  readonly score: number | null;
}

const namedAs = (name: OwnName | undefined): { readonly name?: OwnName } =>
  name === undefined ? {} : { name };

const metricScore = (
  { model, valued, score }: ScoredMetric,
  share: Share | undefined,
  cutoffs: Cutoffs,
): MetricScore => ({
  key: model.key,
  ...namedAs(model.name),
  value: valued.value,
  unit: valued.unit,
  n: valued.n,
  newest: isoOrNull(valued.newest),
  state: valued.state,
  score,
  band: bandOf(score, cutoffs),
  weight: share?.weight ?? 0,
  contribution: share?.contribution ?? null,
  source: valued.source,
  ...(valued.waiting && valued.state === 'ok' ? { note: 'waiting' as const } : {}),
});

const scoredMetrics = (model: Model, valueOf: ValueSourceOf): readonly ScoredMetric[] => {
  const valueIn = withFormulas(model, valueOf);
  return model.metrics.map((metric) => {
    const valued = valueIn(metric);
    return {
      model: metric,
      valued,
      score: valued.value === null ? null : scoreOf(metric.points, valued.value),
    };
  });
};

const rolledUp = (model: Model, scored: readonly ScoredMetric[]): RollUp =>
  rollUp(
    model.dimensions,
    scored.map(({ model: { key, dimension, weight, policy }, valued: { standing }, score }) => ({
      key,
      dimension,
      weight,
      policy,
      standing,
      score,
    })),
  );

/** An overall score and the keys of the metrics that had a value for it. */
export interface Overall {
  readonly score: number | null;
  readonly live: ReadonlySet<string>;
}

/** The overall score alone, for comparing dates: the same number as `scoreValues` gives, without what is around it. */
export const overallScore = (model: Model, valueOf: ValueSourceOf): Overall => {
  const scored = scoredMetrics(model, valueOf);
  const live = scored.filter(({ valued }) => valued.state === 'ok').map((metric) => metric.model.key);
  return { score: rolledUp(model, scored).score, live: new Set(live) };
};

/** Scores what `valueOf` says of each metric of the model, in the model's order. */
export const scoreValues = (model: Model, valueOf: ValueSourceOf): ValuesScore => {
  const scored = scoredMetrics(model, valueOf);
  const rolled = rolledUp(model, scored);
  const names = new Map(model.dimensions.map(({ key, name }) => [key, name]));
  const dimensions = rolled.dimensions.map(({ key, ...dimension }) => ({
    key,
    ...namedAs(names.get(key)),
    ...dimension,
    band: bandOf(dimension.score, model.cutoffs),
    metrics: scored
      .filter((metric) => metric.model.dimension === key)
      .map((metric) => metricScore(metric, rolled.shares.get(metric.model.key), model.cutoffs)),
  }));
  return {
    score: rolled.score,
    computedBand: overallBand(rolled, model),
    coverage: rolled.coverage,
    range: rolled.range,
    caps: capsOf(
      model.caps,
      dimensions.flatMap((dimension) => dimension.metrics),
    ),
    dimensions,
  };
};
