/** Answers counted by whole scores, as the columns of a distribution. Pure. */
import type { ScoreCount } from '../../../../shared/model/surveys/figures.ts';
import type { RowClass } from '../../../../shared/model/surveys/rows.ts';

/** One column. */
export interface Bin {
  readonly score: number;
  readonly n: number;
}

/** A column for every whole score of a scale; what lies between two counts as the lower, as everywhere. */
export const binsOf = (
  counts: readonly ScoreCount[],
  [least, most]: readonly [number, number],
): readonly Bin[] => {
  const bins = new Map<number, number>();
  for (let score = Math.floor(least); score <= most; score += 1) bins.set(score, 0);
  for (const { score, n } of counts) bins.set(Math.floor(score), (bins.get(Math.floor(score)) ?? 0) + n);
  return [...bins].map(([score, n]) => ({ score, n })).toSorted((a, b) => a.score - b.score);
};

/** The bins of a distribution that is counted from 0 on; of a question that begins at 1 without the 0. */
export const binsFrom = (distribution: readonly number[], least: number): readonly Bin[] =>
  distribution.map((n, score) => ({ score, n })).slice(least);

/** The most frequent answer, of several the highest; null without any. */
export const modeOf = (bins: readonly Bin[]): Bin | null =>
  bins.reduce<Bin | null>((most, bin) => (bin.n > 0 && bin.n >= (most?.n ?? 1) ? bin : most), null);

/** Columns side by side that count as the same. */
export interface BinGroup {
  readonly of: RowClass;
  readonly span: number;
  readonly n: number;
}

/** The columns parted by what their scores count as. */
export const groupBins = (bins: readonly Bin[], classOf: (score: number) => RowClass): readonly BinGroup[] =>
  [...Map.groupBy(bins, ({ score }) => classOf(score))].map(([of, own]) => ({
    of,
    span: own.length,
    n: own.reduce((sum, { n }) => sum + n, 0),
  }));
