/**
 * Recurring revenue and what is kept of it. Fields ending in `Minor` are hundredths; shares are fractions. Lists of
 * numbers named after what happened are the ids of the accounts behind a figure.
 */
import type { Band } from './model.ts';

/** What became of an account's recurring revenue between two dates. */
export type RevenueMove = 'churned' | 'contracted' | 'unchanged' | 'expanded' | 'new' | 'returned';

/** One account's recurring revenue at both ends of the window; the accounts behind every figure of it. */
export interface RevenueChange {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly group: string | null;
  readonly currency: string | null;
  readonly startMinor: number;
  readonly endMinor: number;
  readonly move: RevenueMove;
}

/** How accounts and their recurring revenue moved: start − contraction − churn + expansion + new + returned = end. */
export interface Movement {
  readonly from: string;
  readonly to: string;
  readonly startMinor: number;
  readonly contractionMinor: number;
  readonly churnMinor: number;
  readonly expansionMinor: number;
  /** Accounts without revenue at the start: in neither retention. `returned` had some before, and paused. */
  readonly newMinor: number;
  readonly returnedMinor: number;
  readonly endMinor: number;
  /** Accounts with revenue at the start: the cohort of every share here. */
  readonly startAccounts: number;
  readonly keptAccounts: number;
  readonly grr: number | null;
  readonly nrr: number | null;
  readonly logoRetention: number | null;
  readonly logoChurn: number | null;
  readonly contracted: readonly number[];
  readonly churned: readonly number[];
  readonly expanded: readonly number[];
  readonly new: readonly number[];
  readonly returned: readonly number[];
}

/** Churn of single months put together; a year of it is 1 − (1 − c)^12. */
export interface MonthlyChurn {
  /** Accounts lost in a month ÷ accounts at its start, all months pooled. */
  readonly monthlyChurn: number | null;
  readonly yearlyChurn: number | null;
  /** How many accounts at month starts it is made of. */
  readonly accountMonths: number;
}

/** Recurring revenue of one light. */
export interface RevenueAtRisk {
  readonly band: Band;
  readonly mrrMinor: number;
  /** Of the recurring revenue of all lights. */
  readonly share: number | null;
  readonly accounts: readonly number[];
  /** Renewals from the date to 90 days later. */
  readonly renewalMrrMinor: number;
  readonly renewals: readonly number[];
}

/** Recurring revenue in one currency; with a grouping, of one group of accounts in one currency. */
export interface RevenueValue extends MonthlyChurn {
  readonly group: string | null;
  readonly currency: string | null;
  readonly mrrMinor: number;
  readonly accounts: number;
  readonly window: Movement;
  readonly months: readonly Movement[];
  readonly atRisk: readonly RevenueAtRisk[];
}

/** Accounts whatever their currency: no money is added. */
export interface LogoValue extends MonthlyChurn {
  readonly from: string;
  readonly to: string;
  readonly startAccounts: number;
  readonly keptAccounts: number;
  readonly logoRetention: number | null;
  readonly logoChurn: number | null;
  readonly months: readonly LogoMonth[];
}

/** Accounts kept over one month. */
export interface LogoMonth {
  readonly from: string;
  readonly to: string;
  readonly startAccounts: number;
  readonly keptAccounts: number;
  readonly logoRetention: number | null;
  readonly logoChurn: number | null;
}

/** Accounts whose revenue began in the same month or quarter, and how many still have some at later month ends. */
export interface Cohort {
  /** "2025-03", or "2025-Q1". */
  readonly period: string;
  readonly accounts: readonly number[];
  readonly months: readonly {
    readonly date: string;
    readonly keptAccounts: number;
    readonly logoRetention: number;
  }[];
}
