/** Why a score changed between two dates: the change split over metrics and edits of the model (health model, section 5). */
import type {
  ChangeEnd,
  ChangeKind,
  ChangeParts,
  EditChange,
  MetricChange,
  ScoreChange,
} from '../../../shared/model/change.ts';
import type { MetricScore } from '../../../shared/model/score.ts';
import type { BareScore } from './score-account.ts';

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
