/** All that the portfolio shows. Dates are `YYYY-MM-DD`, money is hundredths. */
import type { Band, Cutoffs } from './model.ts';
import type { OwnNames } from './own-names.ts';

/** One account in the list. */
export interface PortfolioRow {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** Only named in other tables: no list of accounts has it. */
  readonly named: boolean;
  readonly segment: string | null;
  readonly owner: string | null;
  readonly plan: string | null;
  readonly country: string | null;
  readonly stage: string | null;
  /** Its own columns: name → value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly startedOn: string | null;
  readonly score: number | null;
  readonly band: Band;
  /** The band of the number alone: a rule or a person may have put another in its place. */
  readonly computedBand: Band;
  /** The last day of a band that a person set; null where nobody did. */
  readonly bandSetUntil: string | null;
  readonly coverage: number;
  readonly range: readonly [low: number, high: number];
  readonly momentum: number | null;
  /** By which the scores are coloured and rounded; a variant's own where it has some. */
  readonly cutoffs: Cutoffs;
  /** Dimension key → score. */
  readonly dimensions: Readonly<Record<string, number | null>>;
  /** Dimension key → band; by the account's own cut-offs, which a variant may change. */
  readonly dimensionBands: Readonly<Record<string, Band>>;
  readonly mrrMinor: number | null;
  /** The account's own, else the one that all its invoices agree on. */
  readonly currency: string | null;
  readonly renewalOn: string | null;
  /** The metric with the largest shortfall; null when nothing is known. */
  readonly worstMetric: string | null;
  readonly capped: boolean;
}

/** The portfolio at one date. */
export interface PortfolioPage {
  readonly asOf: string;
  readonly model: {
    readonly name: string;
    readonly version: number;
    /** What the model itself calls its metrics and dimensions. */
    readonly names: OwnNames;
  };
  /** Dimension keys in the model's order. */
  readonly dimensions: readonly string[];
  readonly dimensionsOff: readonly string[];
  readonly counts: Readonly<Record<Band, number>>;
  /** The names of all attributes that any account has. */
  readonly attributes: readonly string[];
  /** Ordered by name. */
  readonly accounts: readonly PortfolioRow[];
}
