/**
 * What accounts are worth and what is kept of them (health model, section 8). Fields ending in `Minor` are hundredths
 * of the currency named beside them; shares are fractions; null is what cannot be computed, `gaps` says why.
 * Lists of numbers named after what happened are the ids of the accounts behind a figure.
 */
import type { AccountValue, WorthOfMany } from './account-value.ts';
import type { Band } from './model.ts';
import type { Cohort, LogoValue, RevenueChange, RevenueValue } from './revenue-value.ts';

/** The yearly retention that expected value is computed with. */
export interface RetentionTaken {
  readonly value: number | null;
  readonly from: 'workspace' | 'set' | null;
  /** The workspace's own, over the last twelve months. */
  readonly startAccounts: number;
  readonly keptAccounts: number;
  readonly gap: 'noSubscriptions' | 'noCohort' | null;
}

/** What a reader must know before trusting the figures; `accounts` are those it is about, empty for all. */
export interface ValueNote {
  readonly code:
    | 'noSubscriptions'
    | 'noCohort'
    | 'noEndsKnown'
    | 'fewAccounts'
    | 'nobodyLost'
    | 'ownFigures'
    | 'allSubscriptionsEnded'
    | 'openCreditNotes'
    | 'endedAccounts'
    | 'noCurrency'
    | 'currencyFromInvoices';
  readonly accounts: readonly number[];
}

/** A renewal from the date to 90 days later. */
export interface RenewalAhead {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly renewalOn: string;
  readonly band: Band;
  readonly currency: string | null;
  readonly mrrMinor: number | null;
}

/** The whole workspace at a date. */
export interface WorkspaceValue {
  readonly asOf: string;
  readonly months: number;
  readonly discount: number;
  /** Taken for accounts that have none. */
  readonly marginTaken: number | null;
  readonly by: string | null;
  readonly retention: RetentionTaken;
  readonly worth: readonly WorthOfMany[];
  readonly logos: LogoValue;
  readonly revenue: readonly RevenueValue[];
  readonly changes: readonly RevenueChange[];
  readonly cohorts: readonly Cohort[];
  readonly renewals: readonly RenewalAhead[];
  readonly notes: readonly ValueNote[];
  /** Customers at the date, by name. */
  readonly accounts: readonly AccountValue[];
  /** No customers at the date, but with subscriptions before it: lists of ids may hold them. */
  readonly former: readonly { readonly id: number; readonly key: string; readonly name: string }[];
}
