/** A change as a waterfall from the earlier score to the later one, with figures that add up as they are shown. Pure. */
import { waterfallSteps, type WaterfallStep } from '../../../charts/waterfall.ts';
import {
  type ChangeEnd,
  type ChangeKind,
  changeKinds,
  type ScoreChange,
} from '../../../../shared/model/change.ts';

/** What a row changed: a metric between the dates, or an edit of the model. */
export interface ChangeRow extends WaterfallStep {
  readonly metric: string;
  /** Rounded to what is shown, so that all rows add up to the difference of the two scores as they are shown. */
  readonly shown: number;
  /** Null for an edit of the model: the later date under both models has one value. */
  readonly ends: { readonly from: ChangeEnd; readonly to: ChangeEnd } | null;
}

/** Rows of one kind. */
export interface ChangeGroup {
  readonly kind: ChangeKind | 'model';
  readonly rows: readonly ChangeRow[];
  readonly shown: number;
}

/** The waterfall. */
export interface ChangeGroups {
  readonly groups: readonly ChangeGroup[];
  /** The two scores as they are shown; 0 stands for none. */
  readonly from: number;
  readonly to: number;
  /** Metrics that count at both dates and brought the same. */
  readonly unchanged: number;
}

/** Below this a contribution is the same. */
const leastChange = 1e-9;

/** One decimal, as all points are shown. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

type Part = Omit<ChangeRow, 'shown' | 'from' | 'to'> & {
  readonly kind: ChangeGroup['kind'];
  readonly change: number;
};

const partsOf = ({ metrics, edits }: ScoreChange): readonly Part[] => [
  ...changeKinds.flatMap((kind) =>
    metrics
      .filter((own) => own.kind === kind && Math.abs(own.change) > leastChange)
      .map(({ metric, change, from, to }) => ({ kind, metric, change, ends: { from, to } })),
  ),
  ...edits
    .filter(({ change }) => Math.abs(change) > leastChange)
    .map(({ metric, change }) => ({ kind: 'model' as const, metric, change, ends: null })),
];

/** Rows by kind, each beginning where the one before it ended; kinds without a row are left out. */
export const changeGroups = (change: ScoreChange): ChangeGroups => {
  const parts = partsOf(change);
  const steps = waterfallSteps(
    change.from ?? 0,
    parts.map((part) => part.change),
  );
  const rows = parts.map(({ kind, metric, ends }, i) => {
    const added = steps[i] as WaterfallStep;
    // The sum may miss the score by the last bit, which at 12.25 is a tenth of what is shown.
    const step = i === parts.length - 1 ? { ...added, to: change.to ?? 0 } : added;
    return { kind, metric, ends, ...step, shown: rounded(rounded(step.to) - rounded(step.from)) };
  });
  const groups = [...changeKinds, 'model' as const].flatMap((kind): ChangeGroup[] => {
    const own = rows.filter((row) => row.kind === kind);
    return own.length === 0
      ? []
      : [{ kind, rows: own, shown: rounded(own.reduce((sum, row) => sum + row.shown, 0)) }];
  });
  const unchanged = change.metrics.filter((own) => Math.abs(own.change) <= leastChange).length;
  return { groups, from: rounded(change.from ?? 0), to: rounded(change.to ?? 0), unchanged };
};
