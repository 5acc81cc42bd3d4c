/** The shares of what was kept, with the numbers that each is made of. Pure. */
import type {
  LogoMonth,
  MonthlyChurn,
  Movement,
  RevenueValue,
} from '../../../../shared/model/revenue-value.ts';
import type { MovementStep } from './movement-steps.ts';

/** A share and what it comes from. */
interface Share {
  readonly value: number | null;
  /** How many it is a share of: accounts at the start, or account-months. */
  readonly n: number;
}

/** A share of money, in hundredths. */
export interface MoneyShare extends Share {
  readonly name: 'grr' | 'nrr';
  readonly startMinor: number;
  /** What was lost, then what was gained: each in its own step. */
  readonly lostMinor: readonly number[];
  readonly gainedMinor: readonly number[];
}

/** A share of accounts. */
export interface CountShare extends Share {
  readonly name: 'logoRetention' | 'logoChurn' | 'monthlyChurn';
  readonly part: number;
  readonly whole: number;
}

/** What months add up to. */
export interface YearShare extends Share {
  readonly name: 'yearlyChurn';
  readonly monthly: number;
}

/** Any of them. */
export type KeptShare = MoneyShare | CountShare | YearShare;

/** The steps of the waterfall that hold the accounts behind a share; none for those of single months. */
export const behindShare = (name: KeptShare['name']): readonly MovementStep[] => {
  switch (name) {
    case 'grr':
      return ['start', 'contraction', 'churn'];
    case 'nrr':
      return ['start', 'contraction', 'churn', 'expansion'];
    case 'logoRetention':
    case 'logoChurn':
      return ['start', 'churn'];
    case 'monthlyChurn':
    case 'yearlyChurn':
      return [];
  }
};

const moneyShares = (window: Movement): readonly MoneyShare[] => {
  const { startMinor, contractionMinor, churnMinor, expansionMinor, startAccounts: n } = window;
  const lostMinor = [contractionMinor, churnMinor];
  return [
    { name: 'grr', value: window.grr, n, startMinor, lostMinor, gainedMinor: [] },
    { name: 'nrr', value: window.nrr, n, startMinor, lostMinor, gainedMinor: [expansionMinor] },
  ];
};

const logoShares = ({
  startAccounts,
  keptAccounts,
  logoRetention,
  logoChurn,
}: LogoMonth): readonly KeptShare[] => {
  const shared = { n: startAccounts, whole: startAccounts };
  return [
    { name: 'logoRetention', value: logoRetention, ...shared, part: keptAccounts },
    { name: 'logoChurn', value: logoChurn, ...shared, part: startAccounts - keptAccounts },
  ];
};

const churnShares = (
  { monthlyChurn, yearlyChurn, accountMonths: n }: MonthlyChurn,
  months: readonly LogoMonth[],
): readonly KeptShare[] => {
  const lost = months.reduce((sum, { startAccounts, keptAccounts }) => sum + startAccounts - keptAccounts, 0);
  return [
    { name: 'monthlyChurn', value: monthlyChurn, n, part: lost, whole: n },
    { name: 'yearlyChurn', value: yearlyChurn, n, monthly: monthlyChurn ?? 0 },
  ];
};

/** All shares of one part, in the order they are read. */
export const keptShares = (part: RevenueValue): readonly KeptShare[] => [
  ...moneyShares(part.window),
  ...logoShares(part.window),
  ...churnShares(part, part.months),
];
