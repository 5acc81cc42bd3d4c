/** Figures over the whole portfolio. Pure. */
import type { Band } from '../../../shared/model/model.ts';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';

/** The bands in the order of urgency. */
export const bandOrder = ['red', 'amber', 'green', 'unknown'] as const satisfies readonly Band[];

type Paying = Pick<PortfolioRow, 'currency' | 'mrrMinor'>;

/** Monthly revenue in one currency, in hundredths. */
export interface MoneyIn {
  readonly currency: string | null;
  readonly minor: number;
  readonly accounts: number;
}

/** Before what has none. */
const byName = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
};

/**
 * Monthly revenue, each currency by itself: two are never added, and amounts of two have no order, so the one that most
 * accounts pay in comes first.
 */
export const moneyOf = (rows: readonly Paying[]): readonly MoneyIn[] => {
  const sums = new Map<string | null, { minor: number; accounts: number }>();
  for (const { currency, mrrMinor } of rows) {
    if (mrrMinor === null) continue;
    const sum = sums.get(currency) ?? { minor: 0, accounts: 0 };
    sums.set(currency, { minor: sum.minor + mrrMinor, accounts: sum.accounts + 1 });
  }
  return [...sums]
    .map(([currency, sum]) => ({ currency, ...sum }))
    .toSorted((a, b) => b.accounts - a.accounts || byName(a.currency, b.currency));
};

/** The plain mean of the scores that are known: each account counts once, whatever it pays. Null where none is. */
export const meanScoreOf = (rows: readonly Pick<PortfolioRow, 'score'>[]): number | null => {
  const scores = rows.flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
};

/** Money of one light, beside that of all lights in the same currency. */
export interface LightMoney extends MoneyIn {
  /** Of all lights, 0..1; null where they come to nothing. */
  readonly share: number | null;
}

/** The accounts and the money of one light. */
export interface LightWeight {
  readonly accounts: number;
  /** In the order of the whole portfolio's currencies; all of them, also those without any here. */
  readonly money: readonly LightMoney[];
  readonly withoutMoney: number;
}

/** Every light counted and weighted by its monthly revenue. */
export const lightWeights = (
  rows: readonly (Paying & Pick<PortfolioRow, 'band'>)[],
): Readonly<Record<Band, LightWeight>> => {
  const whole = moneyOf(rows);
  const byBand = Map.groupBy(rows, ({ band }) => band);
  const weightOf = (band: Band): LightWeight => {
    const own = byBand.get(band) ?? [];
    const parts = new Map(moneyOf(own).map((part) => [part.currency, part]));
    const money = whole.map(({ currency, minor: all }) => {
      const { minor = 0, accounts = 0 } = parts.get(currency) ?? {};
      return { currency, minor, accounts, share: all === 0 ? null : minor / all };
    });
    const paying = money.reduce((sum, { accounts }) => sum + accounts, 0);
    return { accounts: own.length, money, withoutMoney: own.length - paying };
  };
  return {
    red: weightOf('red'),
    amber: weightOf('amber'),
    green: weightOf('green'),
    unknown: weightOf('unknown'),
  };
};
