/** How many accounts have which CLV : CAC. Pure. */
import type { AccountInValue } from '../../../../shared/model/value-page.ts';

/** Worth three times what it cost: a rule of thumb of the trade, not a law. */
export const usualRatio = 3;

/** Where one bar ends and the next begins. */
const edges: readonly number[] = [1, 2, usualRatio, 5, 10, 20];

/** One bar: from its lower edge up to the upper one; null where it is open. */
export interface RatioBar {
  readonly from: number | null;
  readonly to: number | null;
  readonly accounts: number;
}

/** The bars, and what the sentence below them says. */
export interface RatioBars {
  readonly bars: readonly RatioBar[];
  readonly accounts: number;
  readonly atLeastUsual: number;
  readonly belowCost: number;
}

/** Counts the accounts that have the ratio. */
export const ratioBars = (accounts: readonly Pick<AccountInValue, 'clvToCac'>[]): RatioBars => {
  const ratios = accounts.flatMap(({ clvToCac }) => (clvToCac === null ? [] : [clvToCac]));
  const counts = [...edges, Infinity].map(() => 0);
  for (const ratio of ratios) {
    const place = edges.findIndex((edge) => ratio < edge);
    const index = place < 0 ? edges.length : place;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return {
    bars: counts.map((count, i) => ({
      from: i === 0 ? null : (edges[i - 1] ?? null),
      to: edges[i] ?? null,
      accounts: count,
    })),
    accounts: ratios.length,
    atLeastUsual: ratios.filter((ratio) => ratio >= usualRatio).length,
    belowCost: ratios.filter((ratio) => ratio < 1).length,
  };
};
