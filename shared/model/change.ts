/** Why a score changed between two dates (health model, section 5): what the command line prints and the page shows. */
import type { Model } from './model.ts';
import type { MetricState } from './score.ts';

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

/** Where a change begins and ends. Dates are `YYYY-MM-DD`. */
export interface Ends {
  readonly fromDate: string;
  readonly toDate: string;
  readonly models: {
    readonly from: Pick<Model, 'name' | 'version'>;
    readonly to: Pick<Model, 'name' | 'version'>;
  };
}

/** The change of one account's score. */
export type DatedChange = ScoreChange & Ends;
