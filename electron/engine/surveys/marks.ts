/** Where what was looked for stands in a comment. */
import { fold } from '../../../shared/fold.ts';
import type { Mark } from '../../../shared/model/surveys/comments.ts';

/** One place of the folded text, as `indexOf` counts them: letters of rare scripts take two. */
interface FoldedLetter {
  readonly letter: string;
  /** The place in the text of what was folded. */
  readonly from: number;
  readonly to: number;
}

/** One letter folded as it would be inside a word: separators come out as a blank, marks as nothing. */
const foldedLetter = (letter: string): string => fold(`a${letter}a`).slice(1, -1);

const foldedLetters = (text: string): readonly FoldedLetter[] => {
  let from = 0;
  return [...text].flatMap((letter): FoldedLetter[] => {
    const start = from;
    from += letter.length;
    return foldedLetter(letter)
      .split('')
      .map((folded) => ({ letter: folded, from: start, to: from }));
  });
};

const occurrences = (text: string, part: string): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
};

/** Where folded words stand in a text, however it spells them. */
export const markedWords = (text: string, words: readonly string[]): readonly Mark[] => {
  // Most lists look for nothing, and folding every letter takes its time.
  if (words.length === 0) return [];
  const letters = foldedLetters(text);
  const folded = letters.map(({ letter }) => letter).join('');
  return words.flatMap((word) =>
    occurrences(folded, word).flatMap((at): Mark[] => {
      const [first, last] = [letters[at], letters[at + word.length - 1]];
      return first && last ? [[first.from, last.to]] : [];
    }),
  );
};

/** The marks in their order; those that meet are one. */
export const joinedMarks = (marks: readonly Mark[]): readonly Mark[] => {
  const joined: [number, number][] = [];
  for (const [from, to] of marks.toSorted(([a], [b]) => a - b)) {
    const before = joined.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
};
