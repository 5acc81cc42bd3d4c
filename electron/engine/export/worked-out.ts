/** What the workings come to for an account: the figures that stand behind their formulas for who does not compute. */
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { scoreOf } from '../../../shared/model/points.ts';
import type { AccountInput, ScoredAccount } from '../scoring/index.ts';
import { holds } from '../scoring/caps.ts';
import type { PlainValue } from '../workbook/cells.ts';
import type { Layout } from './layout.ts';
import type { DimensionStep, MetricStep } from './places/workings.ts';
import { lights } from './places/model.ts';
import { stateCodes, stateOf } from './states.ts';

/** What a metric counts as under its policy: a number, a word, or nothing said. */
export type StandIns = Readonly<Record<MetricModel['policy'], PlainValue>>;

/** The figures of an account's row. */
export interface WorkedOut {
  readonly metrics: readonly Readonly<Record<MetricStep, PlainValue>>[];
  readonly dimensions: readonly Readonly<Record<DimensionStep, number>>[];
  readonly caps: readonly number[];
}

const isUnknown = (code: number): boolean => code >= 1.5 && code <= 3;

/** The piece of the line that a value lies on, or the one next to it. */
const pieceOf = ({ points }: MetricModel, value: number): number => {
  const reached = points.filter(([x]) => x <= value).length;
  return Math.max(1, Math.min(points.length - 1, reached));
};

const metricFigures = (metric: MetricModel, { valued }: AccountInput, standIns: StandIns) => {
  const code: number = stateCodes[stateOf(valued)];
  const { value } = valued;
  if (code === 0 && value !== null) {
    const score = scoreOf(metric.points, value);
    return { code, piece: pieceOf(metric, value), score, countsAs: score, weight: metric.weight };
  }
  const counts = isUnknown(code);
  return {
    code,
    piece: '',
    score: '',
    countsAs: counts ? standIns[metric.policy] : '',
    weight: counts ? metric.weight : 0,
  };
};

type Figures = ReturnType<typeof metricFigures>;

const dimensionFigures = (own: readonly Figures[], weight: number): Readonly<Record<DimensionStep, number>> => {
  const total = own.reduce((sum, metric) => sum + metric.weight, 0);
  if (total === 0) return { weight: 0, coverage: 0, low: 0 };
  const live = own.filter(({ code }) => code === 0);
  const known = live.reduce((sum, metric) => sum + metric.weight, 0);
  const scored = live.reduce((sum, metric) => sum + metric.weight * Number(metric.score), 0);
  return { weight, coverage: known / total, low: scored / total };
};

/** The best light that each cap allows, by its place among the lights. */
const capFigures = ({ caps }: Model, inputs: ScoredAccount['inputs']): readonly number[] =>
  caps.map((rule) => {
    const value = inputs.get(rule.metric)?.valued.value ?? null;
    return value !== null && holds(rule, value) ? lights.indexOf(rule.band) + 1 : lights.length - 1;
  });

/** The figures of an account. */
export const workedOut = (layout: Layout, { form, inputs }: ScoredAccount, standIns: StandIns): WorkedOut => {
  const model = layout.forms[form] as Model;
  const metrics = model.metrics.map((metric) =>
    metricFigures(metric, inputs.get(metric.key) as AccountInput, standIns),
  );
  return {
    metrics,
    dimensions: layout.dimensions.map(({ from, count }, i) =>
      dimensionFigures(metrics.slice(from, from + count), model.dimensions[i]?.weight ?? 0),
    ),
    caps: capFigures(model, inputs),
  };
};
