/** How recurring revenue moves between two days: what is kept of the accounts that had some at the start. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { LogoMonth, MonthlyChurn, Movement, RevenueMove } from '../../../shared/model/revenue-value.ts';
import type { RevenueDays } from './revenue-days.ts';
import { yearlyChurn } from './value.ts';

/** Two days; revenue at the end of each is compared. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** An account's recurring revenue at both ends. */
export interface Step {
  readonly account: number;
  readonly startMinor: number;
  readonly endMinor: number;
  readonly move: RevenueMove;
}

const moveOf = (startMinor: number, endMinor: number, hadBefore: boolean): RevenueMove => {
  if (startMinor === 0) return hadBefore ? 'returned' : 'new';
  if (endMinor === 0) return 'churned';
  if (endMinor === startMinor) return 'unchanged';
  return endMinor < startMinor ? 'contracted' : 'expanded';
};

/** The accounts with revenue at either end of a period. */
export const stepsOf = (accounts: readonly RevenueDays[], { from, to }: Period): readonly Step[] =>
  accounts.flatMap(({ account, since, at }) => {
    const [startMinor, endMinor] = [at(from), at(to)];
    if (startMinor === 0 && endMinor === 0) return [];
    return [{ account, startMinor, endMinor, move: moveOf(startMinor, endMinor, since <= from) }];
  });

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const logosOf = (startAccounts: number, keptAccounts: number) => ({
  startAccounts,
  keptAccounts,
  logoRetention: share(keptAccounts, startAccounts),
  logoChurn: share(startAccounts - keptAccounts, startAccounts),
});

/** Accounts at the start of a period, and those still there at its end; no money, so any currencies go together. */
export const logoMonthOf = (steps: readonly Step[], { from, to }: Period): LogoMonth => {
  const start = steps.filter(({ startMinor }) => startMinor > 0);
  const kept = start.filter(({ endMinor }) => endMinor > 0);
  return { from: isoOf(from), to: isoOf(to), ...logosOf(start.length, kept.length) };
};

const sum = (steps: readonly Step[], of: (step: Step) => number): number =>
  steps.reduce((total, step) => total + of(step), 0);

const idsOf = (steps: readonly Step[] = []): readonly number[] => steps.map(({ account }) => account);

/** Adds up the steps of one currency. GRR is at most 1: growth of one account makes up for no loss of another. */
export const movementOf = (steps: readonly Step[], period: Period): Movement => {
  const by = Map.groupBy(steps, ({ move }) => move);
  const changed = (move: RevenueMove): number =>
    sum(by.get(move) ?? [], ({ startMinor, endMinor }) => Math.abs(endMinor - startMinor));
  const [contractionMinor, churnMinor, expansionMinor] = [
    changed('contracted'),
    changed('churned'),
    changed('expanded'),
  ];
  const startMinor = sum(steps, (step) => step.startMinor);
  const keptMinor = startMinor - contractionMinor - churnMinor;
  return {
    startMinor,
    contractionMinor,
    churnMinor,
    expansionMinor,
    newMinor: changed('new'),
    returnedMinor: changed('returned'),
    endMinor: sum(steps, (step) => step.endMinor),
    grr: share(keptMinor, startMinor),
    nrr: share(keptMinor + expansionMinor, startMinor),
    ...logoMonthOf(steps, period),
    contracted: idsOf(by.get('contracted')),
    churned: idsOf(by.get('churned')),
    expanded: idsOf(by.get('expanded')),
    new: idsOf(by.get('new')),
    returned: idsOf(by.get('returned')),
  };
};

/** Churn of single months, pooled, and the year that such months add up to. */
export const monthlyChurnOf = (
  months: readonly Pick<LogoMonth, 'startAccounts' | 'keptAccounts'>[],
): MonthlyChurn => {
  const accountMonths = months.reduce((total, { startAccounts }) => total + startAccounts, 0);
  const kept = months.reduce((total, { keptAccounts }) => total + keptAccounts, 0);
  const monthlyChurn = share(accountMonths - kept, accountMonths);
  return {
    monthlyChurn,
    yearlyChurn: monthlyChurn === null ? null : yearlyChurn(monthlyChurn),
    accountMonths,
  };
};
