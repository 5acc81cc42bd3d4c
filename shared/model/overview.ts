/** What the portfolio's overview asks for beside the portfolio itself. Dates are `YYYY-MM-DD`, money is hundredths. */
import type { ValueGap } from './account-value.ts';
import type { Band, Cutoffs } from './model.ts';
import type { RetentionTaken } from './value.ts';

/** How many months movers may be compared over. */
export const moverMonths = [1, 3, 12] as const;

/** One of them. */
export type MoverMonths = (typeof moverMonths)[number];

/** An account at one end of the comparison. */
export interface MoverEnd {
  readonly score: number | null;
  readonly band: Band;
}

/** An account whose light or score changed. */
export interface Mover {
  readonly id: number;
  readonly name: string;
  readonly cutoffs: Cutoffs;
  readonly from: MoverEnd;
  readonly to: MoverEnd;
  /** Points of the score; null where either end has none. */
  readonly change: number | null;
  /** The dimension that brought or took the most points; null where no figure changed. */
  readonly dimension: { readonly key: string; readonly change: number } | null;
  /** Whether other metrics had a value then: part of the change may be the data. */
  readonly isDifferentData: boolean;
}

/** All that went one way. */
export interface MoverSide {
  readonly accounts: number;
  /** Of them, those whose light is another. */
  readonly lights: number;
  /** The first of them: changes of light first, the largest changes first. */
  readonly shown: readonly Mover[];
}

/** Who moved since a month end. `up`, `down`, `steady`, `unclear` and `started` add up to all accounts. */
export interface Movers {
  readonly from: string;
  readonly to: string;
  readonly up: MoverSide;
  readonly down: MoverSide;
  /** The same light, and less than two points between the scores. */
  readonly steady: number;
  /** No light and no score to compare: too little was or is known. */
  readonly unclear: number;
  /** Customers now and not then, and the other way round. */
  readonly started: number;
  readonly left: number;
}

/** The movers, or that the scores of the month end are not there yet. */
export type MoversAnswer =
  | { readonly isKnown: true; readonly movers: Movers }
  | { readonly isKnown: false; readonly from: string };

/** Expected lifetime value of the accounts that have one; the same place is the same account. */
export interface ExpectedWorth {
  readonly accounts: readonly number[];
  readonly expectedClvMinor: readonly number[];
  readonly discount: number;
  readonly retention: RetentionTaken;
  /** Why the others have none, with how many. */
  readonly gaps: Readonly<Partial<Record<ValueGap, number>>>;
}
