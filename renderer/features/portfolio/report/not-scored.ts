/** Accounts without a light, and why. Pure. */
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';

/** Nothing is known of it, or less than the model asks for. */
export type UnknownReason = 'nothing' | 'little';

/** An account without a light. */
export interface NotScored {
  readonly row: PortfolioRow;
  readonly reason: UnknownReason;
}

/** More of them are counted. */
export const mostNotScored = 40;

const moneyOf = ({ mrrMinor }: PortfolioRow): number => mrrMinor ?? -1;

/** Accounts without a light, those of most money first. */
export const notScoredOf = (rows: readonly PortfolioRow[]): readonly NotScored[] =>
  rows
    .filter(({ band }) => band === 'unknown')
    .toSorted((a, b) => moneyOf(b) - moneyOf(a))
    .map((row) => ({ row, reason: row.score === null ? 'nothing' : 'little' }));
