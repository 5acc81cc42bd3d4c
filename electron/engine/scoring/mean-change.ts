/** The change of many accounts' scores as one: the mean of each part, so that the parts add up to the mean change. */
import type { ChangeKind, ChangeParts, ScoreChange } from '../../../shared/model/change.ts';

/** What one metric brought to the mean score, in one way. */
export interface MeanMetricChange {
  readonly metric: string;
  readonly dimension: string;
  readonly kind: ChangeKind;
  readonly change: number;
  /** How many accounts it changed in this way. */
  readonly accounts: number;
}

/** The change of the mean score; null where no account has a score at both dates. */
export interface MeanChange {
  readonly accounts: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly change: number | null;
  readonly parts: ChangeParts;
  /** Largest effect first; they and the model's edits add up to the change. */
  readonly metrics: readonly MeanMetricChange[];
  readonly modelEdits: number;
  /** Accounts that are customers at one date only: they are not in the mean. */
  readonly started: number;
  readonly left: number;
}

const totalOf = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const metricsOf = (changes: readonly ScoreChange[]): readonly MeanMetricChange[] => {
  const sums = new Map<string, { -readonly [K in keyof MeanMetricChange]: MeanMetricChange[K] }>();
  for (const { metric, dimension, kind, change } of changes.flatMap((own) => own.metrics)) {
    const key = `${metric} ${kind}`;
    let sum = sums.get(key);
    if (!sum) sums.set(key, (sum = { metric, dimension, kind, change: 0, accounts: 0 }));
    sum.change += change / changes.length;
    sum.accounts += 1;
  }
  return [...sums.values()].toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
};

/** The mean of the changes of accounts with a score at both dates; others are left out. */
export const meanChange = (all: readonly ScoreChange[]): Omit<MeanChange, 'started' | 'left'> => {
  const changes = all.filter((own) => own.change !== null);
  const mean = (of: (own: ScoreChange) => number): number =>
    changes.length === 0 ? 0 : totalOf(changes.map(of)) / changes.length;
  const orNone = (figure: number): number | null => (changes.length === 0 ? null : figure);
  return {
    accounts: changes.length,
    from: orNone(mean((own) => own.from ?? 0)),
    to: orNone(mean((own) => own.to ?? 0)),
    change: orNone(mean((own) => own.change ?? 0)),
    parts: {
      moved: mean((own) => own.parts.moved),
      arrived: mean((own) => own.parts.arrived),
      expired: mean((own) => own.parts.expired),
      gone: mean((own) => own.parts.gone),
      standIn: mean((own) => own.parts.standIn),
      model: mean((own) => own.parts.model),
    },
    metrics: metricsOf(changes),
    modelEdits: mean((own) => own.modelEdits),
  };
};
