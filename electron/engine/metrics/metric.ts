/** What a metric is: one number for one account at one date, computed from one dataset by one SQL text. */
import type { Day } from '../../../shared/dates.ts';
import type { MetricKey } from '../../../shared/model/metrics.ts';
import type { Unit } from '../../../shared/model/score.ts';
import type { AccountRange } from '../db/queries/scope.ts';
import type { RowsSpec } from '../db/queries/rows-behind.ts';
import type { Fact, FactDataset } from '../db/queries/workspace-facts.ts';

/** Which figures beside the value are asked for. */
export interface Beside {
  readonly n: boolean;
  readonly newest: boolean;
}

/** A table that a metric's SQL reads, for accounts `a` in `{scope}`; no other parameters, for it knows no date. */
export interface MetricPart {
  readonly sql: string;
  /** All its columns, in the order in which they are looked up. */
  readonly key: string;
}

/** One metric: its file is all there is to add, beside its name, its points in a model and its words. */
export interface Metric {
  readonly key: MetricKey;
  /** Whose freshness it is judged by. */
  readonly dataset: FactDataset;
  /** The days it looks back, for the page; null: all of the past. */
  readonly windowDays: number | null;
  /** Of each group at least one must be known somewhere in the workspace, else the metric is off. */
  readonly needs: readonly (readonly Fact[])[];
  /** What the SQL reads that is the same at every date: computed once where many dates are asked. */
  readonly parts?: Readonly<Record<string, MetricPart>>;
  /** The figures beside the value, as SQL; where a metric has none here, its SQL answers them by itself. */
  readonly behind?: { readonly n: string; readonly newest: string };
  /**
   * Answers one `Reading` per account (an account may be absent: nothing known), with the accounts as `a`.
   * `{scope}` stands for the condition on `a` that picks one account, or all that are customers on the day; parameters
   * are those of `MetricInput`. Its parts are tables of their names; `{behind}` stands for the figures beside the value.
   */
  readonly sql: string;
  /** The rows behind the value: from those that count alone it can be computed again. The dataset's own come first. */
  readonly rows: readonly RowsSpec[];
}

/** The named parameters that a metric's SQL may use. Flags are 0 or 1. */
export interface MetricInput extends Partial<AccountRange> {
  /** The as-of date. */
  readonly day: Day;
  /** The account, where the scope is one. */
  readonly account: number | null;
  /** Whether any usage row of the workspace has a count of active users. */
  readonly countsActiveUsers: 0 | 1;
  /** Whether any usage row of the workspace has seats. */
  readonly countsSeats: 0 | 1;
  /** The date of the workspace's first usage row. */
  readonly firstUse: Day | null;
  /** How many distinct features any account used in the 90 days up to the as-of date. */
  readonly features: number;
}

/** What a metric's SQL answers for one account. */
export interface Reading {
  readonly account: number;
  readonly value: number | null;
  /** Rows, answers or tickets behind the value. */
  readonly n: number | null;
  /** The newest date behind the value. */
  readonly newest: Day | null;
  /** Where the unit differs from the metric's usual one. */
  readonly unit?: Unit | null;
  /** 1: not used yet, the days are still running. */
  readonly waiting?: 0 | 1;
}
