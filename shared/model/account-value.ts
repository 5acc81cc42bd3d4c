/** What one account is worth. Fields ending in `Minor` are hundredths; null is what cannot be computed. */
import type { Band } from './model.ts';

/** The figures that can be opened: each is a field of the same name, money with `Minor` behind it. */
export type ValueFormula =
  | 'historicClv'
  | 'expectedClv'
  | 'clvToCac'
  | 'historicClvToCac'
  | 'paybackMonths'
  | 'grr'
  | 'nrr'
  | 'logoRetention';

/** Why a figure of an account cannot be computed. */
export type ValueGap =
  | 'noMargin'
  | 'noRevenue'
  /** Nothing is earned in a month: the cost never comes back. */
  | 'noEarnings'
  | 'noCost'
  /** Nothing was spent on winning it: there is nothing to divide by. */
  | 'zeroCost'
  | 'noInvoices'
  /** Paid in several currencies: `paid` keeps them apart. */
  | 'mixedCurrencies'
  /** The two figures are in different currencies. */
  | 'otherCurrency'
  | 'noRetention'
  /** Nobody leaves and nothing is discounted: the sum has no end. */
  | 'endless';

/** What an account's invoices of one currency come to at a date. */
export interface PaidIn {
  readonly currency: string | null;
  /** Paid by the date, credit notes taken off. */
  readonly paidMinor: number;
  readonly invoices: number;
  readonly creditNotes: number;
  /** Issued and not paid by the date: in no lifetime value yet. */
  readonly openMinor: number;
  readonly openInvoices: number;
  /** Credit notes that no payment date has settled: not taken off yet. */
  readonly openCreditNotes: number;
  readonly historicClvMinor: number | null;
}

/** One account's worth at a date. */
export interface AccountValue {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly group: string | null;
  readonly currency: string | null;
  /** `invoices`: the account names none, all its invoices name this one. */
  readonly currencyFrom: 'account' | 'invoices' | null;
  readonly mrrMinor: number | null;
  /** `account`: no subscription runs, the account's own figure is taken. */
  readonly mrrFrom: 'subscriptions' | 'account' | null;
  readonly runningSubscriptions: number;
  readonly grossMargin: number | null;
  /** `set`: the account has none, the one given for such accounts is taken. */
  readonly grossMarginFrom: 'account' | 'set' | null;
  readonly cacMinor: number | null;
  readonly paid: readonly PaidIn[];
  readonly historicClvMinor: number | null;
  /** The currency that was paid in. */
  readonly historicCurrency: string | null;
  readonly expectedClvMinor: number | null;
  /** Of the expected value. */
  readonly clvToCac: number | null;
  readonly historicClvToCac: number | null;
  readonly paybackMonths: number | null;
  readonly band: Band;
  readonly renewalOn: string | null;
  readonly gaps: Readonly<Partial<Record<ValueFormula, ValueGap>>>;
}

/** A sum over the accounts that have the figure. */
export interface WorthSum {
  readonly valueMinor: number;
  readonly accounts: number;
}

/** What the accounts of one currency (and group) are worth together: sums and ratios of sums, never means of ratios. */
export interface WorthOfMany {
  readonly group: string | null;
  readonly currency: string | null;
  readonly historicClv: WorthSum;
  readonly expectedClv: WorthSum;
  readonly cac: WorthSum;
  /** Over the accounts that have both an expected value and a cost above 0. */
  readonly clvToCac: number | null;
  readonly clvToCacAccounts: readonly number[];
  /** Over the accounts that have a cost and earn something. */
  readonly paybackMonths: number | null;
  readonly paybackAccounts: readonly number[];
}
