/** The shares of what was kept, with the numbers that each is made of. Pure. */
import type {
  LogoMonth,
  MonthlyChurn,
  Movement,
  RevenueValue,
} from '../../../../shared/model/revenue-value.ts';
import type { MovementStep } from './movement-steps.ts';

/** The shares in the order they are read. */
export const shareNames = ['grr', 'nrr', 'logoRetention', 'logoChurn', 'monthlyChurn', 'yearlyChurn'] as const;

/** One of them. */
export type ShareName = (typeof shareNames)[number];

/** Money goes in hundredths, counts as they are, shares as fractions. */
export interface ShareTerms {
  readonly money?: Readonly<Record<string, number>>;
  readonly counts?: Readonly<Record<string, number>>;
  readonly shares?: Readonly<Record<string, number>>;
}

/** A share and what it comes from. */
export interface KeptShare extends ShareTerms {
  readonly name: ShareName;
  readonly value: number | null;
  /** How many it is a share of: accounts at the start, or account-months. */
  readonly n: number;
  /** The steps of the waterfall that hold the accounts behind it. */
  readonly behind: readonly MovementStep[];
}

const moneyOf = ({ startMinor, contractionMinor, churnMinor, expansionMinor }: Movement) => ({
  start: startMinor,
  contraction: contractionMinor,
  churn: churnMinor,
  expansion: expansionMinor,
});

const logoCounts = ({ startAccounts, keptAccounts }: LogoMonth) => ({
  start: startAccounts,
  kept: keptAccounts,
  lost: startAccounts - keptAccounts,
});

const churnShares = (
  { monthlyChurn, yearlyChurn, accountMonths }: MonthlyChurn,
  months: readonly LogoMonth[],
): readonly KeptShare[] => {
  const lost = months.reduce((sum, { startAccounts, keptAccounts }) => sum + startAccounts - keptAccounts, 0);
  const monthly = monthlyChurn ?? 0;
  const shared = { n: accountMonths, behind: [] };
  return [
    { name: 'monthlyChurn', value: monthlyChurn, ...shared, counts: { lost, start: accountMonths } },
    { name: 'yearlyChurn', value: yearlyChurn, ...shared, shares: { monthly } },
  ];
};

/** All shares of one part. */
export const keptShares = (part: RevenueValue): readonly KeptShare[] => {
  const { window } = part;
  const n = window.startAccounts;
  const [money, counts] = [moneyOf(window), logoCounts(window)];
  return [
    { name: 'grr', value: window.grr, n, money, behind: ['start', 'contraction', 'churn'] },
    { name: 'nrr', value: window.nrr, n, money, behind: ['start', 'contraction', 'churn', 'expansion'] },
    { name: 'logoRetention', value: window.logoRetention, n, counts, behind: ['start', 'churn'] },
    { name: 'logoChurn', value: window.logoChurn, n, counts, behind: ['start', 'churn'] },
    ...churnShares(part, part.months),
  ];
};
