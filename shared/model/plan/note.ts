/** Notes about an account. */

/** One note. Dates are `YYYY-MM-DD`. */
export interface AccountNote {
  readonly id: number;
  readonly account: number;
  readonly date: string;
  readonly author: string | null;
  readonly text: string;
  /** Whether it stands on paper too. */
  readonly prints: boolean;
}
