/** The rows behind one account's value, with the file and row they came from. */

/** Where a row came from. */
export interface ValueRowOrigin {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** A subscription behind an account's figures. */
export interface SubscriptionBehind extends ValueRowOrigin {
  readonly key: string | null;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly plan: string | null;
  readonly mrrMinor: number;
  readonly running: boolean;
}

/** An invoice behind an account's figures; `paid` at the date. */
export interface InvoiceBehind extends ValueRowOrigin {
  readonly key: string | null;
  readonly issuedOn: string | null;
  readonly dueOn: string;
  readonly paidOn: string | null;
  readonly amountMinor: number;
  readonly currency: string | null;
  readonly paid: boolean;
}

/** The rows behind one account's figures at a date. */
export interface ValueRows {
  readonly subscriptions: readonly SubscriptionBehind[];
  readonly invoices: readonly InvoiceBehind[];
}
