/** The value of one metric for one account: computed from rows, else given, else the reason why there is none. */
import type { Day } from '../../../shared/dates.ts';
import { unitOf } from '../../../shared/model/metrics.ts';
import type { MetricModel, MetricSource } from '../../../shared/model/model.ts';
import type { MetricState, Unit, ValueSource } from '../../../shared/model/score.ts';
import type { GivenValue } from '../db/queries/given-values.ts';
import { metricNamed } from '../metrics/index.ts';
import type { Metric } from '../metrics/metric.ts';
import { isQuiet, stateOf } from './computed.ts';
import type { Standing } from './roll-up.ts';
import type { Snapshot } from './snapshot.ts';

/** A metric's value (null unless the state is `ok`) and how it stands in the roll-up. */
export interface Valued {
  readonly state: MetricState;
  readonly standing: Standing;
  readonly value: number | null;
  readonly unit: Unit;
  readonly n: number | null;
  readonly newest: Day | null;
  readonly source: ValueSource | null;
  readonly waiting: boolean;
}

/** A given figure serves this long where the metric sets no age. */
export const givenAgeDays = 120;

/** A metric without a value, and why. */
export const none = (model: MetricModel, state: MetricState, standing: Standing): Valued => ({
  state,
  standing,
  value: null,
  unit: unitOf(model),
  n: null,
  newest: null,
  source: null,
  waiting: false,
});

/** Whether a metric is out of the model for now: switched off, or left to itself while nothing feeds it. */
export const isOff = (model: MetricModel, fed: ReadonlySet<string>): boolean =>
  model.switch === 'off' || (model.switch === 'auto' && !fed.has(model.key));

const standingOf = (state: MetricState, metric: Metric): Standing => {
  if (state === 'ok') return 'live';
  return state === 'tooFew' && isQuiet(metric) ? 'leftOut' : 'unknown';
};

type ValueIn = (account: number) => Valued;

const computedIn = (
  { day, readings: all, newest }: Snapshot,
  { metric, model }: { metric: Metric; model: MetricModel },
): ValueIn => {
  const readings = all.get(model.key);
  const missing = none(model, 'missing', 'unknown');
  if (!readings) return () => missing;
  const circumstances = { day, newestOfDataset: newest[metric.dataset], limits: model };
  const usualUnit = unitOf(model);
  return (account) => {
    const reading = readings.get(account);
    const state = stateOf(metric, reading, circumstances);
    return {
      state,
      standing: standingOf(state, metric),
      value: state === 'ok' ? (reading?.value ?? null) : null,
      unit: reading?.unit ?? usualUnit,
      // Too few because there is none at all is a count as well.
      n: reading?.n ?? (state === 'tooFew' ? 0 : null),
      newest: reading?.newest ?? null,
      source: state === 'ok' ? 'computed' : null,
      waiting: reading?.waiting === 1,
    };
  };
};

const fromGiven = (
  model: MetricModel,
  day: Day,
  { given, maximumAgeDays }: { given: GivenValue; maximumAgeDays: number | null },
): Valued => {
  const isOld = maximumAgeDays !== null && day - given.day > maximumAgeDays;
  return isOld
    ? { ...none(model, 'expired', 'unknown'), newest: given.day }
    : { ...none(model, 'ok', 'live'), value: given.value, n: 1, newest: given.day, source: 'given' };
};

type OwnSource = Extract<MetricSource, { readonly kind: 'own' }>;

/** A metric of the model's own: the newest figure or judgement of its name. */
const ownValueIn = (
  { day, measured, judged }: Snapshot,
  { model, source }: { model: MetricModel; source: OwnSource },
): ValueIn => {
  const figures = source.dataset === 'measurements' ? measured : judged;
  const { maximumAgeDays } = model;
  return (account) => {
    const given = figures.get(account)?.get(source.metric);
    return given ? fromGiven(model, day, { given, maximumAgeDays }) : none(model, 'missing', 'unknown');
  };
};

/** A built-in metric: computed where possible; else a given figure that is not too old. */
const builtInValueIn = (
  snapshot: Snapshot,
  { metric, model }: { metric: Metric; model: MetricModel },
): ValueIn => {
  const { day, measured } = snapshot;
  const computed = computedIn(snapshot, { metric, model });
  const maximumAgeDays = model.maximumAgeDays ?? givenAgeDays;
  return (account) => {
    const own = computed(account);
    const given = own.state === 'ok' ? undefined : measured.get(account)?.get(model.key);
    if (!given) return own;
    const instead = fromGiven(model, day, { given, maximumAgeDays });
    return instead.state === 'ok' || own.state === 'missing' ? instead : own;
  };
};

const foundIn = (snapshot: Snapshot, model: MetricModel): ((account: number) => Valued | undefined) => {
  const { source } = model;
  if (source?.kind === 'formula') return () => undefined;
  if (source) return ownValueIn(snapshot, { model, source });
  const metric = metricNamed(model.key);
  return metric ? builtInValueIn(snapshot, { metric, model }) : () => none(model, 'missing', 'unknown');
};

/**
 * The values of a model's metric at the snapshot's date, account by account; undefined for a formula that is in use: it
 * follows from the values of other metrics.
 */
export const valuesIn = (snapshot: Snapshot, model: MetricModel): ((account: number) => Valued | undefined) => {
  const off = none(model, 'off', 'leftOut');
  if (isOff(model, snapshot.fed)) return () => off;
  const { notApplicable } = snapshot;
  const exempt = none(model, 'notApplicable', 'leftOut');
  const found = foundIn(snapshot, model);
  return (account) => (notApplicable.get(account)?.has(model.key) ? exempt : found(account));
};

/** The value of a model's metric for one account at the snapshot's date; undefined for a formula that is in use. */
export const valueOf = (snapshot: Snapshot, account: number, model: MetricModel): Valued | undefined =>
  valuesIn(snapshot, model)(account);
