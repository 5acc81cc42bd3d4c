/** How many accounts stand where on the scale of scores. Pure. */
import { countBands } from '../../../../../shared/model/count-bands.ts';
import type { Band } from '../../../../../shared/model/model.ts';
import type { PortfolioRow } from '../../../../../shared/model/portfolio-page.ts';

/** One bar: scores from `from` up to below `to` (the last one with it), by light. */
export interface ScoreBar {
  readonly from: number;
  readonly to: number;
  readonly accounts: readonly PortfolioRow[];
  readonly bands: Readonly<Record<Band, number>>;
}

/** All scores. */
export interface Distribution {
  readonly bars: readonly ScoreBar[];
  /** Of the highest bar. */
  readonly most: number;
  readonly withScore: number;
  readonly withoutScore: number;
  /** Null while nobody has a score. */
  readonly median: number | null;
}

/** How wide a bar is, in points. */
export const barWidth = 5;

const barCount = 100 / barWidth;

const medianOf = (scores: Float64Array): number | null => {
  const rising = scores.toSorted();
  const middle = rising.length / 2;
  if (rising.length === 0) return null;
  const upper = rising[Math.floor(middle)] as number;
  return rising.length % 2 === 1 ? upper : ((rising[middle - 1] as number) + upper) / 2;
};

/** Counts accounts by their score. */
export const distributionOf = (rows: readonly PortfolioRow[]): Distribution => {
  const held = Array.from({ length: barCount }, (): PortfolioRow[] => []);
  const scored = rows.filter(({ score }) => score !== null);
  for (const row of scored) {
    const place = Math.floor((row.score ?? 0) / barWidth);
    held[Math.max(0, Math.min(barCount - 1, place))]?.push(row);
  }
  const bars = held.map((accounts, i) => ({
    from: i * barWidth,
    to: (i + 1) * barWidth,
    accounts,
    bands: countBands(accounts),
  }));
  return {
    bars,
    most: Math.max(1, ...bars.map(({ accounts }) => accounts.length)),
    withScore: scored.length,
    withoutScore: rows.length - scored.length,
    median: medianOf(Float64Array.from(scored, ({ score }) => score ?? 0)),
  };
};
