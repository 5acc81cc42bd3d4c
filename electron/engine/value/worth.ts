/** What accounts are worth together, each currency by itself. */
import type { AccountValue, WorthOfMany, WorthSum } from '../../../shared/model/account-value.ts';
import { compareParts, partKey } from './parts.ts';

const sumOf = (accounts: readonly AccountValue[], of: (account: AccountValue) => number | null): number =>
  accounts.reduce((sum, account) => sum + (of(account) ?? 0), 0);

const worthSum = (
  accounts: readonly AccountValue[],
  of: (account: AccountValue) => number | null,
): WorthSum => ({
  valueMinor: sumOf(accounts, of),
  accounts: accounts.filter((account) => of(account) !== null).length,
});

/** Value paid in the account's own currency; what was paid in another is in no sum. */
const historicOf = ({ historicClvMinor, historicCurrency, currency }: AccountValue): number | null =>
  historicCurrency === currency ? historicClvMinor : null;

const costOf = ({ cacMinor }: AccountValue): number | null => cacMinor;

const earnedOf = ({ mrrMinor, grossMargin }: AccountValue): number | null =>
  mrrMinor === null || grossMargin === null ? null : mrrMinor * grossMargin;

const ratio = (accounts: readonly AccountValue[], above: typeof costOf, below: typeof costOf): number | null =>
  accounts.length === 0 ? null : sumOf(accounts, above) / sumOf(accounts, below);

const idsOf = (accounts: readonly AccountValue[]): readonly number[] => accounts.map(({ id }) => id);

const worthOfPart = (accounts: readonly AccountValue[]): Omit<WorthOfMany, 'group' | 'currency'> => {
  const compared = accounts.filter(({ clvToCac }) => clvToCac !== null);
  const returning = accounts.filter(({ paybackMonths }) => paybackMonths !== null);
  return {
    historicClv: worthSum(accounts, historicOf),
    expectedClv: worthSum(accounts, ({ expectedClvMinor }) => expectedClvMinor),
    cac: worthSum(accounts, costOf),
    clvToCac: ratio(compared, ({ expectedClvMinor }) => expectedClvMinor, costOf),
    clvToCacAccounts: idsOf(compared),
    paybackMonths: ratio(returning, costOf, earnedOf),
    paybackAccounts: idsOf(returning),
  };
};

/** One row per group and currency that any figure is known of. */
export const worthOfMany = (accounts: readonly AccountValue[]): readonly WorthOfMany[] =>
  [...Map.groupBy(accounts, partKey).values()]
    .map((own) => {
      const { group = null, currency = null } = own[0] ?? {};
      return { group, currency, ...worthOfPart(own) };
    })
    .filter(
      ({ historicClv, expectedClv, cac }) => historicClv.accounts + expectedClv.accounts + cac.accounts > 0,
    )
    .toSorted(compareParts);
