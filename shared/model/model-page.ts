/** What the screen of the model shows, and what a changed model would do. Dates are `YYYY-MM-DD`. */
import type { ErrorDetail } from '../errors.ts';
import type { Band, Model } from './model.ts';

/** One version in the list. */
export interface ModelVersion {
  readonly version: number;
  readonly name: string;
  readonly note: string | null;
  /** ISO date and time; null for the default, which every workspace begins with. */
  readonly publishedAt: string | null;
}

/** Figures or judgements of one name that the workspace holds: a metric of one's own can be made of them. */
export interface OwnFigure {
  readonly dataset: 'measurements' | 'judgements';
  readonly metric: string;
  /** How many accounts have one. */
  readonly accounts: number;
  readonly least: number;
  readonly most: number;
  readonly newest: string;
}

/** What conditions of variants can ask about: a field or attribute of accounts and what it is mostly. */
export interface AccountAttribute {
  /** As a condition names it: `segment`, `ageDays`, or an attribute's own heading. */
  readonly name: string;
  readonly kind: 'text' | 'number';
  /** The most frequent values, at most 20; empty for numbers. */
  readonly values: readonly string[];
}

/** The model that scores now, and what can be made of it. */
export interface ModelPage {
  readonly asOf: string;
  readonly accounts: number;
  readonly model: Model;
  /** Newest first. */
  readonly versions: readonly ModelVersion[];
  readonly figures: readonly OwnFigure[];
  readonly attributes: readonly AccountAttribute[];
}

/** One thing that is wrong with a model: its sentence is `models.problems.<code>`. */
export interface DraftProblem {
  /** Where: `metrics[3].points[2]`; empty = the whole of it. */
  readonly path: string;
  /** The metric, dimension or variant that it belongs to, where it belongs to one. */
  readonly key: string | null;
  readonly code: string;
  readonly detail: ErrorDetail;
}

/** How many accounts stand in each light. */
export type BandCounts = Readonly<Record<Band, number>>;

/** An account under both models; scores 0..100 at full precision. */
export interface MovedAccount {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly from: { readonly band: Band; readonly score: number | null };
  readonly to: { readonly band: Band; readonly score: number | null };
}

/** The effect of a model on every account, against the current one. */
export interface ModelPreview {
  readonly asOf: string;
  readonly accounts: number;
  /** How many accounts each form of the model applies to: the base, then the variants in their order. */
  readonly forms: readonly number[];
  readonly before: BandCounts;
  readonly after: BandCounts;
  /** How many accounts change their light. */
  readonly movedTotal: number;
  /** From which light to which, and how many accounts; the worst fall first. */
  readonly moves: readonly { readonly from: Band; readonly to: Band; readonly accounts: number }[];
  /** Accounts whose light would change, the worst falls first; as many as were asked for. */
  readonly moved: readonly MovedAccount[];
  /** Accounts in twentieths of the score, 0 to 5 first: how many stand there under each model. */
  readonly spread: { readonly before: readonly number[]; readonly after: readonly number[] };
}

/** What one cap does now. */
export interface CapEffect {
  /** How many accounts it strikes. */
  readonly strikes: number;
  /** For how many of them it is what holds the light down. */
  readonly holdsDown: number;
}

/** What checking a draft came to: what is wrong with it, or what it would do. */
export type DraftCheck =
  | {
      readonly problems: readonly [DraftProblem, ...DraftProblem[]];
      readonly effect: null;
      readonly fed: null;
      readonly caps: null;
    }
  | {
      readonly problems: readonly [];
      readonly effect: ModelPreview;
      /** Keys of metrics that anything in the workspace can feed. */
      readonly fed: readonly string[];
      /** What each cap of the draft does, in its order. */
      readonly caps: readonly CapEffect[];
    };

/** An account with its value of a metric and, of a formula, what the value was made of. */
export interface SampleAccount {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** The metrics that the formula names, in its order; null where the account has no value. Empty without a formula. */
  readonly inputs: readonly { readonly metric: string; readonly value: number | null }[];
}

/** How a metric's values lie over the accounts: the ground that its points are drawn on. */
export interface MetricSpread {
  readonly metric: string;
  /** Of a built-in metric: the table it is computed from, and how many days it looks back (null: all of the past). */
  readonly ground: { readonly dataset: string; readonly windowDays: number | null } | null;
  /** How many accounts there are. */
  readonly of: number;
  /** The value of each account that has one, the least first. */
  readonly values: readonly number[];
  /** The accounts with the least value, the quartiles and the most; each once. */
  readonly samples: readonly SampleAccount[];
}

/** What publishing came to. */
export type PublishAnswer =
  | { readonly published: false; readonly problems: readonly [DraftProblem, ...DraftProblem[]] }
  /** `isNew` is false where the model is the current one already. */
  | { readonly published: true; readonly isNew: boolean; readonly version: number };

/** What a file of a model came to: a draft, or what is wrong with the file. */
export type ModelFileAnswer =
  | { readonly problems: readonly [DraftProblem, ...DraftProblem[]]; readonly model: null }
  | { readonly problems: readonly []; readonly model: Model };
