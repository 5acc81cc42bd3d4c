/** The list of accounts on paper: by light, then by money, and no longer than can be read. Pure. */
import type { Band } from '../../../../shared/model/model.ts';
import type { PortfolioPage, PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import { bandOrder, type MoneyIn, moneyOf } from '../summary.ts';

/** More accounts than this nobody reads on paper. */
export const mostListed = 5000;

/** The accounts of one light. */
export interface LightGroup {
  readonly band: Band;
  readonly accounts: number;
  readonly money: readonly MoneyIn[];
  /** Those that are listed. */
  readonly rows: readonly PortfolioRow[];
}

/** What is listed, and how many more there are. */
export interface ListedAccounts {
  readonly groups: readonly LightGroup[];
  readonly more: number;
}

/** Amounts of two currencies have no order: those of the first currency come first, what has no amount last. */
const byMoney = (currencies: readonly (string | null)[]) => {
  const place = ({ mrrMinor, currency }: PortfolioRow): number =>
    mrrMinor === null ? currencies.length : currencies.indexOf(currency);
  return (a: PortfolioRow, b: PortfolioRow): number =>
    place(a) - place(b) || (b.mrrMinor ?? 0) - (a.mrrMinor ?? 0) || (a.score ?? 101) - (b.score ?? 101);
};

/** The accounts in the order of urgency; lights without any are left out. */
export const listedAccounts = (rows: readonly PortfolioRow[], most = mostListed): ListedAccounts => {
  const inOrder = byMoney(moneyOf(rows).map(({ currency }) => currency));
  let left = most;
  const groups = bandOrder.flatMap((band): LightGroup[] => {
    const own = rows.filter((row) => row.band === band);
    const shown = own.toSorted(inOrder).slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ band, accounts: own.length, money: moneyOf(own), rows: shown }];
  });
  return { groups, more: Math.max(0, rows.length - most) };
};

/** The dimension with the lowest score. */
export interface WeakestDimension {
  readonly key: string;
  readonly score: number;
  readonly band: Band;
}

/** The weakest dimension of an account, the first of the model's order among equals; null where none has a score. */
export const weakestOf = (
  { dimensions, dimensionBands }: Pick<PortfolioRow, 'dimensions' | 'dimensionBands'>,
  keys: PortfolioPage['dimensions'],
): WeakestDimension | null => {
  let weakest: WeakestDimension | null = null;
  for (const key of keys) {
    const score = dimensions[key] ?? null;
    if (score !== null && (weakest === null || score < weakest.score))
      weakest = { key, score, band: dimensionBands[key] ?? 'unknown' };
  }
  return weakest;
};
