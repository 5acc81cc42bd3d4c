/** Recurring revenue and its retention, by currency and group: money of different currencies is never added. */
import type { AccountValue } from '../../../shared/model/account-value.ts';
import type { RevenueChange, RevenueValue } from '../../../shared/model/revenue-value.ts';
import { atRiskOf } from './at-risk.ts';
import type { Gathered, Subject } from './gathered.ts';
import { monthlyChurnOf, movementOf, stepsOf } from './movement.ts';
import { compareParts, partKey, type Place, placeOf } from './parts.ts';
import type { RevenueDays } from './revenue-days.ts';

/** The accounts of one group and currency: customers at the date, and all that ever had revenue. */
interface Part extends Place {
  readonly accounts: readonly AccountValue[];
  readonly revenue: readonly RevenueDays[];
}

const partsOf = (accounts: readonly AccountValue[], { subjects, revenue }: Gathered): readonly Part[] => {
  const places = new Map(
    subjects.map(({ row, settled, group }) => [row.id, { group, currency: settled.currency }]),
  );
  const place = (id: number) => places.get(id) ?? { group: null, currency: null };
  const paying = Map.groupBy(
    accounts.filter(({ mrrMinor }) => mrrMinor !== null),
    partKey,
  );
  const moving = Map.groupBy(revenue, ({ account }) => partKey(place(account)));
  return [...new Set([...paying.keys(), ...moving.keys()])].map((key) => {
    return { ...placeOf(key), accounts: paying.get(key) ?? [], revenue: moving.get(key) ?? [] };
  });
};

const valueOf = ({ group, currency, accounts, revenue }: Part, gathered: Gathered): RevenueValue => {
  const { window, months, asOf } = gathered;
  const byMonth = months.map((period) => movementOf(stepsOf(revenue, period), period));
  return {
    group,
    currency,
    mrrMinor: accounts.reduce((sum, { mrrMinor }) => sum + (mrrMinor ?? 0), 0),
    accounts: accounts.filter(({ mrrMinor }) => (mrrMinor ?? 0) > 0).length,
    window: movementOf(stepsOf(revenue, window), window),
    months: byMonth,
    ...monthlyChurnOf(byMonth),
    atRisk: atRiskOf(accounts, asOf),
  };
};

/** One row per group and currency that had revenue by the date. */
export const revenueOf = (accounts: readonly AccountValue[], gathered: Gathered): readonly RevenueValue[] =>
  partsOf(accounts, gathered)
    .map((part) => valueOf(part, gathered))
    .toSorted(compareParts);

const changeOf = ({ row, settled, group }: Subject) => ({
  id: row.id,
  key: row.key,
  name: row.name,
  group,
  currency: settled.currency,
});

/** Every account with revenue at either end of the window: what the window's figures are made of; by name. */
export const changesOf = ({ subjects, revenue, window }: Gathered): readonly RevenueChange[] => {
  const steps = new Map(stepsOf(revenue, window).map(({ account, ...step }) => [account, step]));
  return subjects.flatMap((subject) => {
    const step = steps.get(subject.row.id);
    return step ? [{ ...changeOf(subject), ...step }] : [];
  });
};
