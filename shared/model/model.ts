/** The scoring model: data, not code. Dimensions, metrics, weights, points, rules (health model, sections 3 and 4). */
import type { Language } from '../languages.ts';
import type { Unit } from './score.ts';

/** A traffic light; `unknown` is grey: too little is known. */
export type Band = 'red' | 'amber' | 'green' | 'unknown';

/** (value, score) in rising order of value; linear between two, the end point's score outside. */
export type Points = readonly (readonly [value: number, score: number])[];

/** What stands in for a metric that is not known. */
export type Policy = 'exclude' | 'neutral' | 'worst' | 'block';

/** `auto`: off while its data was never imported; `on`: then missing instead; `off`: never used. */
export type Switch = 'auto' | 'on' | 'off';

/** What a model calls something of its own: one text for all readers, or a text per language. */
export type OwnName = string | Readonly<Partial<Record<Language, string>>>;

/** Where a metric that is not built in gets its value. */
export type MetricSource =
  /** The newest figure of that name on or before the date: from a table, or judged by a person. */
  | { readonly kind: 'own'; readonly dataset: 'measurements' | 'judgements'; readonly metric: string }
  /** Computed from the values of other metrics of the model, see shared/model/formula. */
  | { readonly kind: 'formula'; readonly formula: string };

/** A group of metrics and its weight beside the other dimensions (any positive number; 0 = shown, not counted). */
export interface DimensionModel {
  readonly key: string;
  /** Of a dimension that is not built in; left out = its key. */
  readonly name?: OwnName;
  readonly weight: number;
}

/** How one metric counts. */
export interface MetricModel {
  readonly key: string;
  /** Left out: the built-in metric of the key. */
  readonly source?: MetricSource;
  /** Of a metric that is not built in; left out = its key. */
  readonly name?: OwnName;
  /** Of a metric that is not built in; left out = a plain number. */
  readonly unit?: Unit;
  /** Which way is good, for first points; left out = higher. */
  readonly direction?: 'higher' | 'lower';
  /** The points come from the spread of the user's own accounts: relative to them, not to any standard. */
  readonly relative?: true;
  readonly dimension: string;
  /** Beside the other metrics of its dimension; any positive number (0 = shown, not counted). */
  readonly weight: number;
  readonly points: Points;
  readonly policy: Policy;
  readonly switch: Switch;
  /** Fewer answers or tickets than this: `tooFew`. Null: any number will do. */
  readonly minimumN: number | null;
  /** Days after which its data is too old. Null: never. */
  readonly maximumAgeDays: number | null;
}

/** A knock-out rule: while it holds the band is at most `band`; the number stays. */
export interface CapRule {
  readonly metric: string;
  readonly op: '>=' | '>' | '<=' | '<';
  readonly value: number;
  readonly band: 'amber' | 'red';
}

/** One test of a variant's condition, on an account's field or attribute (`ageDays` is days since startedOn). */
export interface Condition {
  readonly attribute: string;
  readonly op: '=' | '!=' | '>=' | '>' | '<=' | '<';
  readonly value: string | number;
}

/** For accounts that meet every condition: only what differs from the base. */
export interface Variant {
  readonly name: string;
  readonly when: readonly Condition[];
  readonly cutoffs?: Cutoffs;
  /** Dimension key → weight. */
  readonly dimensionWeights?: Readonly<Record<string, number>>;
  /** Metric key → what differs. */
  readonly metrics?: Readonly<
    Record<string, Partial<Pick<MetricModel, 'weight' | 'points' | 'policy' | 'switch'>>>
  >;
}

/** Lower bounds, inclusive: below `amber` is red. */
export interface Cutoffs {
  readonly amber: number;
  readonly green: number;
}

/** A whole model, as stored and as exported. */
export interface Model {
  readonly name: string;
  readonly version: number;
  readonly cutoffs: Cutoffs;
  /** Below this share of known weight the band is unknown; 0..1. */
  readonly minimumCoverage: number;
  readonly dimensions: readonly DimensionModel[];
  readonly metrics: readonly MetricModel[];
  readonly caps: readonly CapRule[];
  readonly variants: readonly Variant[];
}
