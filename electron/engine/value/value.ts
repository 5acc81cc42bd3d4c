/** What a customer is worth (health model, section 8). Money in any one unit; rates as fractions 0..1. */

/** What expected lifetime value is computed from. */
export interface ClvInput {
  /** A month's revenue × gross margin. */
  readonly monthlyMargin: number;
  /** Share of customers kept over a year. */
  readonly retention: number;
  /** Yearly discount rate. */
  readonly discount: number;
}

/** Expected lifetime value, counted by years: m × r ÷ (1 + i − r) with m = twelve monthly margins. */
export const expectedClv = ({ monthlyMargin, retention, discount }: ClvInput): number =>
  (12 * monthlyMargin * retention) / (1 + discount - retention);

/** The yearly churn that a monthly churn adds up to: what is left after twelve months, taken from 1. */
export const yearlyChurn = (monthlyChurn: number): number => 1 - (1 - monthlyChurn) ** 12;
