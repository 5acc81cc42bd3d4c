/** Changes of a model's rules: cut-offs, least coverage, caps. Pure. */
import type { CapRule, Cutoffs, MetricModel, Model } from '../../../../shared/model/model.ts';
import type { DraftProblem } from '../../../../shared/model/model-page.ts';
import { valueFor } from '../../../../shared/model/points.ts';

/** A draft may hold what is no number yet: the engine then says so at the field. */
const numberOf = (typed: number | null): number => typed ?? Number.NaN;

/** The model with another cut-off. */
export const withCutoff = (model: Model, which: keyof Cutoffs, typed: number | null): Model => ({
  ...model,
  cutoffs: { ...model.cutoffs, [which]: numberOf(typed) },
});

/** Two cut-offs that are numbers, but in the wrong order. */
export const orderProblems = (model: Pick<Model, 'cutoffs'>): readonly DraftProblem[] => {
  const { amber, green } = model.cutoffs;
  // What is no number yet is another problem.
  if (!(amber >= green)) return [];
  return [{ path: 'cutoffs', key: null, code: 'cutoffsOrder', detail: { amber, green } }];
};

/** A share without the noise of dividing by a hundred: 57 % is 0.57. */
const exact = (share: number): number => Number(share.toPrecision(12));

/** The model with another least coverage, given in percent. */
export const withMinimumCoverage = (model: Model, percent: number | null): Model => ({
  ...model,
  minimumCoverage: exact(numberOf(percent) / 100),
});

/** The least coverage in percent. */
export const percentOf = ({ minimumCoverage }: Pick<Model, 'minimumCoverage'>): number =>
  exact(minimumCoverage * 100);

/** A rule for a metric to begin with: at most amber on the side where its score is below amber. */
export const firstRule = ({ key, points }: Pick<MetricModel, 'key' | 'points'>, cutoffs: Cutoffs): CapRule => {
  const known = points.filter(([value, score]) => Number.isFinite(value) && Number.isFinite(score));
  const worst = known.reduce<readonly [number, number] | undefined>(
    (low, point) => (low === undefined || point[1] < low[1] ? point : low),
    undefined,
  );
  if (!worst) return { metric: key, op: '>=', value: 0, band: 'amber' };
  const limit = valueFor(known, cutoffs.amber, worst[0]) ?? worst[0];
  return { metric: key, op: limit > worst[0] ? '<' : '>=', value: exact(limit), band: 'amber' };
};

/** The metrics that a rule can be made of: all that are not switched off. */
export const cappable = ({ metrics }: Pick<Model, 'metrics'>): readonly MetricModel[] =>
  metrics.filter((metric) => metric.switch !== 'off');

/** The metric that a new rule is about: the first with data and no rule yet, else the first with data, else any. */
const metricForNew = (model: Model, fed: ReadonlySet<string> | null): MetricModel | undefined => {
  const all = cappable(model);
  const live = all.filter(({ key }) => fed?.has(key) ?? true);
  return live.find(({ key }) => !model.caps.some(({ metric }) => metric === key)) ?? live[0] ?? all[0];
};

/** The model with one more rule, at the end. */
export const withNewCap = (model: Model, fed: ReadonlySet<string> | null): Model => {
  const metric = metricForNew(model, fed);
  return metric ? { ...model, caps: [...model.caps, firstRule(metric, model.cutoffs)] } : model;
};

/** The model with a rule changed. */
export const withCap = (model: Model, place: number, change: Partial<CapRule>): Model => ({
  ...model,
  caps: model.caps.map((rule, i) => (i === place ? { ...rule, ...change } : rule)),
});

/** The model with a rule about another metric: its limit is the new metric's own, for the old one's means nothing there. */
export const withCapMetric = (model: Model, place: number, key: string): Model => {
  const metric = model.metrics.find((own) => own.key === key);
  if (!metric || model.caps[place]?.metric === key) return model;
  const { op, value } = firstRule(metric, model.cutoffs);
  return withCap(model, place, { metric: key, op, value });
};

/** The model without a rule. */
export const withoutCap = (model: Model, place: number): Model => ({
  ...model,
  caps: model.caps.filter((_, i) => i !== place),
});

/** The model with a rule one place earlier (−1) or later (+1); the same model at the end of the list. */
export const withCapMoved = (model: Model, place: number, by: -1 | 1): Model => {
  const [own, other] = [model.caps[place], model.caps[place + by]];
  if (!own || !other) return model;
  return {
    ...model,
    caps: model.caps.map((rule, i) => {
      if (i === place) return other;
      return i === place + by ? own : rule;
    }),
  };
};
