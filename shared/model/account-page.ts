/** All that the account page shows, on screen and on paper. Dates are `YYYY-MM-DD`, money is hundredths. */
import type { DatasetName } from '../datasets/types.ts';
import type { Model, Points, Policy } from './model.ts';
import type { ModelVersion } from './model-page.ts';
import type { AskedAs } from './surveys/comments.ts';
import type { OwnNames } from './own-names.ts';
import type { AccountPlan } from './plan/plan-page.ts';
import type { WorthOfAccount } from './value-page.ts';
import type { DatedJudgement } from './questionnaire/page.ts';
import type { AccountScore, HistoryPoint, Lever, PathToGreen } from './score.ts';

/** One survey answer. */
export interface AnswerRow {
  readonly kind: 'nps' | 'csat' | 'ces';
  readonly instrument: AskedAs;
  readonly answeredOn: string;
  readonly person: string | null;
  readonly score: number;
  readonly scaleMax: number | null;
  readonly comment: string | null;
}

/** An invoice not paid at the as-of date. */
export interface OpenInvoice {
  readonly key: string | null;
  readonly dueOn: string;
  readonly amountMinor: number;
  readonly currency: string | null;
  /** Days beyond the due date; not above 0 while not due. */
  readonly daysOverdue: number;
}

/** A ticket not closed at the as-of date. */
export interface OpenTicket {
  readonly key: string | null;
  readonly openedOn: string;
  readonly category: string | null;
  readonly severity: string | null;
  readonly daysOpen: number;
}

/** How old a dataset is at the as-of date: for the whole workspace and for this account. */
export interface Freshness {
  readonly dataset: DatasetName;
  readonly newest: string | null;
  readonly newestOfAccount: string | null;
  readonly rowsOfAccount: number;
  /** Days since the dataset's newest row. */
  readonly ageDays: number | null;
}

/** What the page needs to explain a metric beside its score. */
export interface MetricDefinition {
  readonly key: string;
  readonly points: Points;
  readonly minimumN: number | null;
  readonly maximumAgeDays: number | null;
  readonly windowDays: number | null;
  /** Of a metric that is computed from others; null for all else. */
  readonly ownFormula: string | null;
  /** The points come from the spread of the user's own accounts. */
  readonly isRelative: boolean;
  /** What stands in for it while it is not known. */
  readonly policy: Policy;
  /** Too few cases are then no gap: there is nothing to measure. */
  readonly isQuietWhenFew: boolean;
  /** The user took it out of the model. */
  readonly isSwitchedOff: boolean;
}

/** A metric that somebody said does not apply to the account. */
export interface AccountException {
  readonly metric: string;
  readonly reason: string;
  readonly author: string | null;
  /** ISO date and time. */
  readonly decidedAt: string;
}

/** The account page. */
export interface AccountPage {
  readonly asOf: string;
  readonly workspace: string;
  readonly model: Pick<Model, 'name' | 'version' | 'cutoffs' | 'minimumCoverage'> & {
    /** What the model itself calls its metrics and dimensions. */
    readonly names: OwnNames;
  };
  readonly score: AccountScore;
  /** Only named in other tables: no list of accounts has it. */
  readonly named: boolean;
  readonly facts: {
    readonly segment: string | null;
    readonly stage: string | null;
    readonly owner: string | null;
    readonly country: string | null;
    readonly plan: string | null;
    readonly currency: string | null;
    readonly mrrMinor: number | null;
    readonly seats: number | null;
    readonly startedOn: string | null;
    readonly renewalOn: string | null;
    readonly people: number;
  };
  /** Month ends, oldest first, at most 24; the as-of date is the last point. */
  readonly history: readonly HistoryPoint[];
  /** Dates of its checkpoints up to the as-of date, oldest first. */
  readonly checkpoints: readonly string[];
  /** Versions of the model, newest first: the past can be looked at under each. */
  readonly versions: readonly ModelVersion[];
  readonly levers: readonly Lever[];
  readonly pathToGreen: PathToGreen | null;
  /** Newest first, at most 8. */
  readonly answers: readonly AnswerRow[];
  readonly answersTotal: number;
  /** Oldest due first, at most 8. */
  readonly invoices: readonly OpenInvoice[];
  readonly invoicesTotal: number;
  readonly tickets: readonly OpenTicket[];
  readonly ticketsTotal: number;
  /** What it is worth, with what the success measures take as given. */
  readonly worth: WorthOfAccount;
  readonly freshness: readonly Freshness[];
  readonly definitions: readonly MetricDefinition[];
  /** Metrics of the model that do not apply to the account, and why. */
  readonly exceptions: readonly AccountException[];
  /** Metric key → the judgement behind its value: who gave it, when and why. */
  readonly judgements: Readonly<Record<string, DatedJudgement>>;
  /** Dimensions of the model whose data was never imported. */
  readonly dimensionsOff: readonly string[];
  /** What is done about it, what could be, and when it is reviewed. */
  readonly plan: AccountPlan;
  /** Ids of the accounts before and after this one in the portfolio's order (by name). */
  readonly previous: number | null;
  readonly next: number | null;
}
