/** What people decided about one account: bands they set, metrics that do not apply. Dates are `YYYY-MM-DD`. */

/** A band that a person may set. */
export type SetBand = 'red' | 'amber' | 'green';

/** How a decision ended before its time, where it did. */
interface Ending {
  /** ISO date and time; null while it was not withdrawn. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
}

/** A band that a person set: it holds from its first day to its last, or until it was withdrawn. */
export interface BandDecision extends Ending {
  readonly kind: 'band';
  readonly id: number;
  readonly band: SetBand;
  readonly reason: string;
  readonly author: string;
  readonly from: string;
  readonly until: string;
  /** The first day on which it no longer holds; null where it was not withdrawn. */
  readonly withdrawnOn: string | null;
}

/** That a metric does not apply: it holds on every day while it is not withdrawn. */
export interface AppliesDecision extends Ending {
  readonly kind: 'applies';
  readonly id: number;
  readonly metric: string;
  readonly reason: string;
  readonly author: string | null;
  /** ISO date and time. */
  readonly decidedAt: string;
}

/** One of the two. */
export type Decision = BandDecision | AppliesDecision;

/** All decisions about an account, past ones too: bands first, then what does not apply, each newest first. */
export interface AccountDecisions {
  /** Who decided last in this workspace; null before the first decision. */
  readonly author: string | null;
  readonly decisions: readonly Decision[];
}

/** What takes a change of decisions back: what it made goes, what it ended holds again. */
export interface DecisionUndo {
  readonly kind: Decision['kind'];
  readonly account: number;
  readonly made: number | null;
  readonly ended: readonly number[];
}
