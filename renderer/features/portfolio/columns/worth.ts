/** What accounts are worth, for the columns that show it. Pure. */
import type { AccountValue } from '../../../../shared/model/account-value.ts';

/** An amount; null where it cannot be computed. */
export interface Amount {
  readonly minor: number | null;
  readonly currency: string | null;
}

/** An account's expected and historic value. */
export interface WorthOfAccount {
  readonly expectedClv: Amount;
  readonly historicClv: Amount;
}

/** Account id → what it is worth. */
export type WorthOfAccounts = ReadonlyMap<number, WorthOfAccount>;

/** The columns that need it. */
const worthColumns: ReadonlySet<string> = new Set(['expectedClv', 'historicClv']);

/** Whether one of some columns shows what accounts are worth. */
export const needsWorth = (columns: readonly string[]): boolean => columns.some((id) => worthColumns.has(id));

type Valued = Pick<
  AccountValue,
  'id' | 'expectedClvMinor' | 'currency' | 'historicClvMinor' | 'historicCurrency'
>;

/** The worth of each account. */
export const worthOf = (accounts: readonly Valued[]): WorthOfAccounts =>
  new Map(
    accounts.map(({ id, expectedClvMinor, currency, historicClvMinor, historicCurrency }) => [
      id,
      {
        expectedClv: { minor: expectedClvMinor, currency },
        historicClv: { minor: historicClvMinor, currency: historicCurrency },
      },
    ]),
  );
