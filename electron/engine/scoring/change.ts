/** Why a score changed between two dates: the change split over the metrics (health model, section 5). */
import type { MetricScore, MetricState } from '../../../shared/model/score.ts';
import type { BareScore } from './score-account.ts';

/** `moved`: counted at both dates; `arrived`: only at the later one; `gone`: only at the earlier one. */
export type ChangeKind = 'moved' | 'arrived' | 'gone';

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

/** The whole change; `change` is null where either date has no score. */
export interface ScoreChange {
  readonly from: number | null;
  readonly to: number | null;
  readonly change: number | null;
  /** Largest effect first; they and the model's edits add up to the change. */
  readonly metrics: readonly MetricChange[];
  /** Both ends are scored under one and the same model, so no edit of it can have a part in the change. */
  readonly modelEdits: 0;
}

const metricsOf = (
  score: BareScore,
): ReadonlyMap<string, { readonly dimension: string; readonly metric: MetricScore }> =>
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
  if (from.contribution === null) return 'arrived';
  return to.contribution === null ? 'gone' : 'moved';
};

/** Splits the change between two scores of one account under one model. */
export const changeBetween = (earlier: BareScore, later: BareScore): ScoreChange => {
  const [before, after] = [metricsOf(earlier), metricsOf(later)];
  const metrics = [...new Set([...before.keys(), ...after.keys()])].flatMap((key): MetricChange[] => {
    const [from, to] = [endOf(before.get(key)?.metric), endOf(after.get(key)?.metric)];
    if (from.contribution === null && to.contribution === null) return [];
    const dimension = (after.get(key) ?? before.get(key))?.dimension ?? '';
    const change = (to.contribution ?? 0) - (from.contribution ?? 0);
    return [{ metric: key, dimension, kind: kindOf(from, to), change, from, to }];
  });
  return {
    from: earlier.score,
    to: later.score,
    change: earlier.score === null || later.score === null ? null : later.score - earlier.score,
    metrics: metrics.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)),
    modelEdits: 0,
  };
};
