/** Revenue at risk and the renewals ahead, as they are shown. Pure. */
import { parseDay } from '../../../../shared/dates.ts';
import type { Band } from '../../../../shared/model/model.ts';
import type { RevenueAtRisk } from '../../../../shared/model/revenue-value.ts';
import type { AccountInValue } from '../../../../shared/model/value-page.ts';
import type { RenewalAhead } from '../../../../shared/model/value.ts';
import { partKey, type Place } from '../parts/part-key.ts';

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  (parseDay(to) ?? Number.NaN) - (parseDay(from) ?? Number.NaN);

/** The money in one of the lights; nothing where the light is not among them. */
export const ofLight = (lights: readonly RevenueAtRisk[], band: Band): RevenueAtRisk =>
  lights.find((light) => light.band === band) ?? {
    band,
    mrrMinor: 0,
    share: null,
    accounts: [],
    renewalMrrMinor: 0,
    renewals: [],
  };

/** Money in red and amber lights, and its share of all. */
export const atRisk = (
  lights: readonly RevenueAtRisk[],
): { readonly mrrMinor: number; readonly share: number | null; readonly accounts: number } => {
  const risky = [ofLight(lights, 'red'), ofLight(lights, 'amber')];
  const whole = lights.reduce((sum, { mrrMinor }) => sum + mrrMinor, 0);
  const mrrMinor = risky.reduce((sum, light) => sum + light.mrrMinor, 0);
  return {
    mrrMinor,
    share: whole === 0 ? null : mrrMinor / whole,
    accounts: risky.reduce((sum, { accounts }) => sum + accounts.length, 0),
  };
};

/** The renewals of a part, whatever their light; a renewal's group is its account's. */
export const renewalsOf = (
  renewals: readonly RenewalAhead[],
  accounts: readonly Pick<AccountInValue, 'id' | 'group'>[],
  part: Place | null,
): readonly RenewalAhead[] => {
  if (part === null) return renewals;
  const groups = new Map(accounts.map(({ id, group }) => [id, group]));
  const key = partKey(part);
  return renewals.filter(({ id, currency }) => partKey({ group: groups.get(id) ?? null, currency }) === key);
};
