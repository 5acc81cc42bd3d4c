/** Which date a query looks at, and for whom. */
import type { Day } from '../../../../shared/dates.ts';

/** Accounts by their numbers, both ends among them. */
export interface AccountRange {
  readonly from: number;
  readonly to: number;
}

/** One account, or all accounts when `account` is left out; of all, only those `among` some where it is given. */
export interface Scope {
  readonly day: Day;
  readonly account?: number | undefined;
  readonly among?: AccountRange | undefined;
}

/** A scope as named parameters: a statement takes no undefined. */
export const scopeParameters = ({
  day,
  account,
  among,
}: Scope): { readonly day: Day; readonly account: number | null } & Partial<AccountRange> => ({
  day,
  account: account ?? null,
  ...among,
});

/** The condition under which account `a` is a customer on `:day`: from its start to its end, a blank date sets no limit. */
export const isCustomer =
  '(a.started_on IS NULL OR a.started_on <= :day) AND (a.ended_on IS NULL OR a.ended_on >= :day)';

/** The condition on account `a`: a customer on `:day`, and where a range is given in it. */
export const customersIn = (range: Partial<AccountRange> | undefined): string =>
  range?.from === undefined ? isCustomer : `a.id BETWEEN :from AND :to AND ${isCustomer}`;

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
