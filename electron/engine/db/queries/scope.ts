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

/** The condition under which account `a` is a customer on `:day`: from its start to its end, a blank date sets no limit. */
export const isCustomer =
  '(a.started_on IS NULL OR a.started_on <= :day) AND (a.ended_on IS NULL OR a.ended_on >= :day)';

/** One account at one date. */
export interface AccountAt {
  readonly day: Day;
  readonly account: number;
}

/** Days later than one and up to another. */
export interface Span {
  readonly after: Day;
  readonly upTo: Day;
}
