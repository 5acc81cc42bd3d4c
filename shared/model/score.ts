/** What scoring answers: the shape that the command line prints and the page shows. Dates are `YYYY-MM-DD`. */
import type { Band, Cutoffs, OwnName } from './model.ts';
import type { Evidence, TraitKey } from './trait-evidence.ts';

/** Why a metric has a value, or has none (health model, section 3). */
export type MetricState = 'ok' | 'missing' | 'expired' | 'tooFew' | 'notApplicable' | 'off';

/** Where a value comes from: computed from rows, or given as a figure in a table. */
export type ValueSource = 'computed' | 'given';

/** What a metric's value is measured in; `perSeats` is per 100 seats and month. */
export type Unit = 'percent' | 'days' | 'hours' | 'points' | 'perSeats' | 'perMonth' | 'number';

/** One metric of one account at one date. */
export interface MetricScore {
  readonly key: string;
  /** What the model calls it, where it is not built in. */
  readonly name?: OwnName;
  readonly value: number | null;
  readonly unit: Unit;
  /** How many rows, answers or tickets stand behind the value. */
  readonly n: number | null;
  /** The newest date behind the value. */
  readonly newest: string | null;
  readonly state: MetricState;
  /** 0..100; null without a value. A stand-in of the policy (`neutral`, `worst`) is not shown here. */
  readonly score: number | null;
  readonly band: Band;
  /** Effective share of the overall score, 0..1: weight × score = contribution. */
  readonly weight: number;
  /** Points of the overall score; null when the metric does not count. */
  readonly contribution: number | null;
  readonly source: ValueSource | null;
  /** A word to print with the value: `waiting` = not used yet, days still running. */
  readonly note?: 'waiting';
}

/** One dimension of one account. */
export interface DimensionScore {
  readonly key: string;
  /** What the model calls it, where it is not built in. */
  readonly name?: OwnName;
  /** Share of the model's weight among the dimensions that apply, 0..1. */
  readonly weight: number;
  readonly score: number | null;
  readonly band: Band;
  readonly coverage: number;
  readonly metrics: readonly MetricScore[];
}

/** A cap that holds: the band it limits to and the metric that struck. */
export interface CapScore {
  readonly metric: string;
  readonly band: 'amber' | 'red';
  readonly reason: string;
  readonly value: number;
}

/** A band that a person set. */
export interface OverrideScore {
  readonly band: 'red' | 'amber' | 'green';
  readonly reason: string;
  readonly author: string;
  readonly expiresOn: string;
}

/** The ten traits of a healthy customer (section 6), in the model's order. */
export const traitKeys = [
  'satisfied',
  'engaged',
  'loyal',
  'responsive',
  'profitable',
  'advocate',
  'fewComplaints',
  'renews',
  'stays',
  'refers',
] as const satisfies readonly TraitKey[];

export type { TraitKey } from './trait-evidence.ts';

/** A trait and the evidence beside it: a code with its figures, put into words by the page. */
export interface TraitScore {
  readonly key: TraitKey;
  readonly state: 'yes' | 'no' | 'unknown';
  readonly evidence: Evidence;
}

/** The score of one account at one date. */
export interface AccountScore {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** 0..100, full precision; null when nothing is known. */
  readonly score: number | null;
  /** The band that counts: computed, then caps, then an override. */
  readonly band: Band;
  /** The band of the number alone. */
  readonly computedBand: Band;
  /** 0..1. */
  readonly coverage: number;
  readonly range: readonly [low: number, high: number];
  /** Change of the score against three months earlier; null when there was none. */
  readonly momentum: number | null;
  /** Whether the same metrics had a value at both dates; null without a momentum. */
  readonly momentumBasis: 'same' | 'differentData' | null;
  readonly variant: string | null;
  /** The cut-offs of the model's form that applies: by them the bands are told apart. */
  readonly cutoffs: Cutoffs;
  readonly caps: readonly CapScore[];
  readonly override: OverrideScore | null;
  readonly dimensions: readonly DimensionScore[];
  readonly traits: readonly TraitScore[];
}

/** A metric below green and what it would bring. */
export interface Lever {
  readonly metric: string;
  readonly dimension: string;
  /** Points of the overall score. */
  readonly gain: number;
  /** The value now and the value that reaches the green cut-off. */
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
}

/** The fewest levers that turn the account green, and the caps that must be lifted; null when they cannot. */
export interface PathToGreen {
  readonly levers: readonly Lever[];
  readonly caps: readonly CapScore[];
  /** The score when all of them are done. */
  readonly score: number;
  readonly reaches: boolean;
}

/** One month end of an account's past. */
export interface HistoryPoint {
  readonly date: string;
  readonly score: number | null;
  readonly band: Band;
  /** Dimension key → score. */
  readonly dimensions: Readonly<Record<string, number | null>>;
}
