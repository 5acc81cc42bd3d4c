/** The scoring model: data, not code. Dimensions, metrics, weights, points, rules (health model, sections 3 and 4). */

/** A traffic light; `unknown` is grey: too little is known. */
export type Band = 'red' | 'amber' | 'green' | 'unknown';

/** (value, score) in rising order of value; linear between two, the end point's score outside. */
export type Points = readonly (readonly [value: number, score: number])[];

/** What stands in for a metric that is not known. */
export type Policy = 'exclude' | 'neutral' | 'worst' | 'block';

/** `auto`: off while its data was never imported; `on`: then missing instead; `off`: never used. */
export type Switch = 'auto' | 'on' | 'off';

/** A group of metrics and its weight beside the other dimensions (any positive number). */
export interface DimensionModel {
  readonly key: string;
  readonly weight: number;
}

/** How one metric counts. */
export interface MetricModel {
  readonly key: string;
  readonly dimension: string;
  /** Beside the other metrics of its dimension; any positive number. */
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
