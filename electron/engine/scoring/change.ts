/** Why a score changed between two dates: the change split over metrics and edits of the model (health model, section 5). */
import type { MetricScore, MetricState } from '../../../shared/model/score.ts';
import type { BareScore } from './score-account.ts';

/**
 * `moved`: a value at both dates. `arrived`: only at the later one. `expired`: at the earlier one, too old by the later.
 * `gone`: only at the earlier one, for any other reason. `standIn`: a value at neither; what its policy lets it count
 * as weighs more or less, because other metrics came or went.
 */
export const changeKinds = ['moved', 'arrived', 'expired', 'gone', 'standIn'] as const;

/** One of them. */
export type ChangeKind = (typeof changeKinds)[number];

/** One metric at one end of the comparison. */
export interface ChangeEnd {
  readonly value: number | null;
  readonly state: MetricState;
  readonly contribution: number | null;
}

/** What one metric brought: contribution at the later date − at the earlier one, in points of the overall score. */
export interface MetricChange {
  readonly metric: string;
  readonly dimension: string;
  readonly kind: ChangeKind;
  readonly change: number;
  readonly from: ChangeEnd;
  readonly to: ChangeEnd;
}

/** What edits of the model did to one metric's contribution at the later date. */
export interface EditChange {
  readonly metric: string;
  readonly dimension: string;
  readonly change: number;
}

/** Points of the overall score per kind; they add up to the change. */
export type ChangeParts = Readonly<Record<ChangeKind | 'model', number>>;

/** The whole change; `change` is null where either date has no score, and the parts then count from or to 0. */
export interface ScoreChange {
  readonly from: number | null;
  readonly to: number | null;
  readonly change: number | null;
  readonly parts: ChangeParts;
  /** Largest effect first; they and the model's edits add up to the change. */
  readonly metrics: readonly MetricChange[];
  /** The later date under the newer model − the later date under the older one. */
  readonly modelEdits: number;
  /** The same, metric by metric, largest effect first. */
  readonly edits: readonly EditChange[];
  /** The form of the older model that applied at each date; a change of form is inside the metrics. */
  readonly variants: { readonly from: string | null; readonly to: string | null };
}

/** The three scores that a change is read from. */
export interface ChangeScores {
  /** The earlier date under the older model. */
  readonly earlier: BareScore;
  /** The later date under the older model. */
  readonly later: BareScore;
  /** The later date under the newer model; left out = the model is the same. */
  readonly edited?: BareScore | undefined;
}

interface Placed {
  readonly dimension: string;
  readonly metric: MetricScore;
}

const metricsOf = (score: BareScore): ReadonlyMap<string, Placed> =>
  new Map(
    score.dimensions.flatMap(({ key, metrics }) =>
      metrics.map((metric) => [metric.key, { dimension: key, metric }]),
    ),
  );

const endOf = (metric: MetricScore | undefined): ChangeEnd => ({
  value: metric?.value ?? null,
  state: metric?.state ?? 'off',
  contribution: metric?.contribution ?? null,
});

const kindOf = (from: ChangeEnd, to: ChangeEnd): ChangeKind => {
  if (from.state === 'ok') {
    if (to.state === 'ok') return 'moved';
    return to.state === 'expired' ? 'expired' : 'gone';
  }
  return to.state === 'ok' ? 'arrived' : 'standIn';
};

const bySize = (a: { readonly change: number }, b: { readonly change: number }): number =>
  Math.abs(b.change) - Math.abs(a.change);

/** Every metric that counts in either score, largest effect first. */
const metricChanges = (earlier: BareScore, later: BareScore): readonly MetricChange[] => {
  const [before, after] = [metricsOf(earlier), metricsOf(later)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((key): MetricChange[] => {
      const [from, to] = [endOf(before.get(key)?.metric), endOf(after.get(key)?.metric)];
      if (from.contribution === null && to.contribution === null) return [];
      const dimension = (after.get(key) ?? before.get(key))?.dimension ?? '';
      const change = (to.contribution ?? 0) - (from.contribution ?? 0);
      return [{ metric: key, dimension, kind: kindOf(from, to), change, from, to }];
    })
    .toSorted(bySize);
};

const partsOf = (metrics: readonly MetricChange[], model: number): ChangeParts => {
  const parts = { moved: 0, arrived: 0, expired: 0, gone: 0, standIn: 0, model };
  for (const { kind, change } of metrics) parts[kind] += change;
  return parts;
};

const editsOf = (later: BareScore, edited: BareScore): readonly EditChange[] =>
  metricChanges(later, edited)
    .filter(({ change }) => change !== 0)
    .map(({ metric, dimension, change }) => ({ metric, dimension, change }));

/** Splits the change of one account's score between two dates. */
export const changeBetween = ({ earlier, later, edited = later }: ChangeScores): ScoreChange => {
  const metrics = metricChanges(earlier, later);
  const modelEdits = (edited.score ?? 0) - (later.score ?? 0);
  return {
    from: earlier.score,
    to: edited.score,
    change: earlier.score === null || edited.score === null ? null : edited.score - earlier.score,
    parts: partsOf(metrics, modelEdits),
    metrics,
    modelEdits,
    edits: edited === later ? [] : editsOf(later, edited),
    variants: { from: earlier.variant, to: later.variant },
  };
};
