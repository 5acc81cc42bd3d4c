/** On which side of its mark a word has room: after it, before it, or nowhere. Places grow in the reading direction. */

/** A mark's place and the width of its word, in pixels. */
interface Word {
  readonly x: number;
  readonly width: number;
}

/** What is kept free: between a mark's line and its word on either side, and where the drawing begins and ends. */
interface Room {
  readonly low: number;
  readonly high: number;
  readonly after: number;
  readonly before: number;
}

/** Where a word stands. */
type Side = 'after' | 'before' | 'none';

/** A side for each mark, earliest first: no word reaches another mark, another word or the edge of the drawing. */
export const markWords = (words: readonly Word[], { low, high, after, before }: Room): readonly Side[] => {
  let freeFrom = low;
  return words.map(({ x, width }, index) => {
    const end = Math.min(high, (words[index + 1]?.x ?? Infinity) - before);
    const isAfter = x + after + width <= end;
    const isBefore = !isAfter && x - before - width >= freeFrom;
    freeFrom = x + after + (isAfter ? width + before : 0);
    if (isAfter) return 'after';
    return isBefore ? 'before' : 'none';
  });
};
