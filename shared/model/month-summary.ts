/** How all accounts together stood at a month end. */
import type { Band } from './model.ts';

/** One month end: how many customers, their mean score (null: none has one), how many in each light. */
export interface MonthSummary {
  readonly date: string;
  readonly accounts: number;
  readonly mean: number | null;
  readonly bands: Readonly<Record<Band, number>>;
}
