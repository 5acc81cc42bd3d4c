/** Which date a query looks at, and for whom. */
import type { Day } from '../../../../shared/dates.ts';

/** One account, or all accounts when `account` is left out. */
export interface Scope {
  readonly day: Day;
  readonly account?: number | undefined;
}

/** A scope as named parameters: a statement takes no undefined. */
export const scopeParameters = ({
  day,
  account,
}: Scope): { readonly day: Day; readonly account: number | null } => ({
  day,
  account: account ?? null,
});

/** One account at one date. */
export interface AccountAt {
  readonly day: Day;
  readonly account: number;
}
