/** What the screens of the success measures show. */
import type { AccountValue } from './account-value.ts';
import type { ValueRows } from './value-rows.ts';
import type { ValueSettings } from './value-settings.ts';
import type { RetentionTaken, WorkspaceValue } from './value.ts';

/** One of many accounts: without what only its own figures need to be explained. */
export type AccountInValue = Omit<
  AccountValue,
  'paid' | 'currencyFrom' | 'mrrFrom' | 'runningSubscriptions' | 'grossMarginFrom' | 'historicClvToCac'
>;

/** The whole workspace at a date. */
export interface ValuePage extends Omit<WorkspaceValue, 'accounts'> {
  /** Customers at the date, by name. */
  readonly accounts: readonly AccountInValue[];
  /** What the figures were computed with. */
  readonly settings: ValueSettings;
  /** The columns and attributes that some account has a value in: what it can be grouped by. */
  readonly groupings: readonly string[];
}

/** One account at a date, and what its figures take as given. */
export interface WorthOfAccount {
  readonly discount: number;
  readonly marginTaken: number | null;
  readonly retention: RetentionTaken;
  /** Null where it is no customer at the date. */
  readonly value: AccountValue | null;
}

/** The same with the rows behind its figures. */
export interface AccountWorth extends WorthOfAccount {
  readonly asOf: string;
  readonly rows: ValueRows;
}
