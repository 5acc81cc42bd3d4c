/** What stands behind the figures of many accounts. Pure. */
import type { WorthOfMany } from '../../../../../shared/model/account-value.ts';
import type { AccountInValue } from '../../../../../shared/model/value-page.ts';

/** A ratio of two sums over the same accounts. */
export interface RatioParts {
  readonly aboveMinor: number;
  readonly belowMinor: number;
  readonly accounts: number;
}

/** Both sums of a ratio over the accounts that have it. */
export interface PartsOfMany {
  readonly clvToCac: RatioParts;
  readonly paybackMonths: RatioParts;
}

type Amount = (account: AccountInValue) => number;

const partsOver = (accounts: readonly AccountInValue[], above: Amount, below: Amount): RatioParts => ({
  aboveMinor: accounts.reduce((sum, account) => sum + above(account), 0),
  belowMinor: accounts.reduce((sum, account) => sum + below(account), 0),
  accounts: accounts.length,
});

const cost: Amount = ({ cacMinor }) => cacMinor ?? 0;
const earned: Amount = ({ mrrMinor, grossMargin }) => (mrrMinor ?? 0) * (grossMargin ?? 0);

/** What the ratios of a row are made of. */
export const partsOfMany = (
  row: Pick<WorthOfMany, 'clvToCacAccounts' | 'paybackAccounts'>,
  byId: ReadonlyMap<number, AccountInValue>,
): PartsOfMany => {
  const of = (ids: readonly number[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    clvToCac: partsOver(of(row.clvToCacAccounts), ({ expectedClvMinor }) => expectedClvMinor ?? 0, cost),
    paybackMonths: partsOver(of(row.paybackAccounts), cost, earned),
  };
};
