/** Where things stand on a printed chart of scores, as shares of its field: nothing is measured. Pure. */
import type { ChartMark } from './marks.ts';
import { markWords } from './mark-words.ts';
import { spread } from './spread.ts';

/** A label's height as a share of the field's: less than this apart, two would touch on the smallest chart. */
const labelShare = 0.1;
/** A letter and a pennant as shares of the field's width, on the narrowest chart. */
const letterShare = 0.022;
const pennantShare = 0.04;
const gapShare = 0.012;

/** How far along one of so many points stands, 0 to 1; fractions are between two points. */
export const alongOf = (at: number, count: number): number => (count < 2 ? 1 : at / (count - 1));

/** The newest known value; null without one. */
export const newestOf = (values: readonly (number | null)[]): number | null =>
  values.findLast((value) => value !== null) ?? null;

/** The heights of names beside these scores, moved apart where they would touch. */
export const labelHeights = (scores: readonly number[]): readonly number[] =>
  spread(scores, { low: 0, high: 100, gap: 100 * labelShare });

/** On which side of its mark each word stands, in the order given. */
export const markSides = (
  marks: readonly ChartMark[],
  count: number,
): readonly ReturnType<typeof markWords>[number][] => {
  const places = marks.map(({ at, text }, index) => ({
    index,
    x: alongOf(at, count),
    width: text.length * letterShare,
  }));
  const inOrder = places.toSorted((a, b) => a.x - b.x);
  const sides = markWords(inOrder, { low: 0, high: 1, after: pennantShare, before: gapShare });
  const byMark = new Map(inOrder.map(({ index }, place) => [index, sides[place] ?? 'none']));
  return marks.map((_, index) => byMark.get(index) ?? 'none');
};
