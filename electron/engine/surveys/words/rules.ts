/** What a language file says of its words. All words are folded: no accents, points or capitals. */
import { fold } from '../../../../shared/fold.ts';

/** How the words of one language are counted. */
export interface WordRules {
  /** Words that say nothing by themselves. */
  readonly stopWords: ReadonlySet<string>;
  /**
   * What the forms of a word have in common; not always a word itself. `isUsed` tells whether a form stands somewhere
   * in the comments, for what looks like a prefix often is none.
   */
  stem(word: string, isUsed: (form: string) => boolean): string;
  /** What is left of a word without each prefix it may have: two words that leave the same make it a used form. */
  bases?(word: string): readonly string[];
}

/** One word folded; a sign inside it is gone, too: "don't" is dont. */
export const foldedWord = (word: string): string => fold(word).replaceAll(' ', '');

/** A list of words as people write them, parted by white space, folded. */
export const foldedWords = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).map(foldedWord).filter(Boolean));

/** A suffix and the shortest stem that it may be taken from. */
export interface Suffix {
  readonly ending: string;
  readonly least: number;
}

/** The word without the first of the suffixes that it ends in, as long as enough is left; itself where there is none. */
export const withoutSuffix = (word: string, suffixes: readonly Suffix[]): string => {
  const found = suffixes.find(
    ({ ending, least }) => word.endsWith(ending) && word.length - ending.length >= least,
  );
  return found ? word.slice(0, -found.ending.length) : word;
};
