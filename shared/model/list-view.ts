/** How the list of accounts is looked at, as it is kept under a name. */
import type { Band } from './model.ts';

/** A column that rows are ordered by. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** Only accounts with one of these values in a column of texts; null is no value. */
export interface ValueFilter {
  readonly kind: 'value';
  readonly field: string;
  readonly values: readonly (string | null)[];
}

/**
 * Only accounts whose figure lies in a range, both ends among it; null is no end. Shares are 0..1, money is hundredths
 * (of one currency, where `currency` names it), `renewalDays` counts from the date of the page.
 */
export interface RangeFilter {
  readonly kind: 'range';
  readonly field: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly currency?: string | null | undefined;
}

/** Only accounts that are marked in a way. */
export interface MarkFilter {
  readonly kind: 'mark';
  readonly mark: 'capped' | 'setByHand';
}

/** Only these accounts, under the words for them: what somebody chose elsewhere, in a chart. */
export interface AccountsFilter {
  readonly kind: 'accounts';
  readonly label: string;
  readonly accounts: readonly number[];
}

/** One condition; an account is shown when all of them hold. */
export type ListFilter = ValueFilter | RangeFilter | MarkFilter | AccountsFilter;

/** What is shown of the list, and how. */
export interface ListView {
  readonly search: string;
  /** No band = every band. */
  readonly bands: readonly Band[];
  readonly filters: readonly ListFilter[];
  /** The first decides, the next one among equals. */
  readonly order: readonly Order[];
  /** Column ids in reading order; null = the usual ones. */
  readonly columns: readonly string[] | null;
  /** The column whose values make the groups; null = one list. */
  readonly group: string | null;
}
