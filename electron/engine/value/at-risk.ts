/** Recurring revenue by light, with the renewals ahead. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { AccountValue } from '../../../shared/model/account-value.ts';
import type { RevenueAtRisk } from '../../../shared/model/revenue-value.ts';
import type { RenewalAhead } from '../../../shared/model/value.ts';

/** Renewals count as ahead from the date to so many days later. */
export const renewalDays = 90;

const order: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

type Renewing = AccountValue & { readonly renewalOn: string };

/** Whether an account renews in the days ahead. */
const renewsFrom = (asOf: Day) => {
  const [first, last] = [isoOf(asOf), isoOf(asOf + renewalDays)];
  return (account: AccountValue): account is Renewing =>
    account.renewalOn !== null && account.renewalOn >= first && account.renewalOn <= last;
};

const revenueOf = (accounts: readonly AccountValue[]): number =>
  accounts.reduce((sum, { mrrMinor }) => sum + (mrrMinor ?? 0), 0);

const idsOf = (accounts: readonly AccountValue[]): readonly number[] => accounts.map(({ id }) => id);

/** Accounts of one currency by light, all four; those whose revenue is not known are in none. */
export const atRiskOf = (accounts: readonly AccountValue[], asOf: Day): readonly RevenueAtRisk[] => {
  const known = accounts.filter(({ mrrMinor }) => mrrMinor !== null);
  const whole = revenueOf(known);
  return order.map((band) => {
    const own = known.filter((account) => account.band === band);
    const renewing = own.filter(renewsFrom(asOf));
    const mrrMinor = revenueOf(own);
    return {
      band,
      mrrMinor,
      share: whole === 0 ? null : mrrMinor / whole,
      accounts: idsOf(own),
      renewalMrrMinor: revenueOf(renewing),
      renewals: idsOf(renewing),
    };
  });
};

/** The renewals of the days ahead, the next one first. */
export const renewalsAhead = (accounts: readonly AccountValue[], asOf: Day): readonly RenewalAhead[] =>
  accounts
    .filter(renewsFrom(asOf))
    .map(({ id, key, name, renewalOn, band, currency, mrrMinor }) => ({
      id,
      key,
      name,
      renewalOn,
      band,
      currency,
      mrrMinor,
    }))
    .toSorted((a, b) => Number(a.renewalOn > b.renewalOn) - Number(a.renewalOn < b.renewalOn));
