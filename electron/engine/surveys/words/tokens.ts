/** The words that stand in a comment, and where. */
import { foldedWord } from './rules.ts';

/** Letters with the marks in them; a Hebrew abbreviation and an English genitive keep their sign. */
const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’"״׳]\p{L}+)*/gu;
/** "team's" and "Ankara'dan": what stands behind the sign is an ending. */
const ending: Readonly<Record<'en' | 'tr', RegExp>> = { en: /['’]s$/iu, tr: /['’].*$/u };

/** A word as it is counted. */
export interface Word {
  /** As written, in small letters, without an ending behind a sign. */
  readonly form: string;
  readonly folded: string;
}

/** Turkish capitals have small letters of their own, in Turkish comments alone. */
const small = (text: string, language: 'en' | 'tr'): string =>
  text.toLocaleLowerCase(language === 'tr' ? 'tr' : 'en');

const wordOf = (written: string, language: 'en' | 'tr'): Word => {
  const form = small(written, language);
  return { form, folded: foldedWord(form) };
};

/** The words of comments in their order. A word that comes again is the same object: most do, many times. */
export const wordReader = (): ((comment: string, language: 'en' | 'tr') => readonly Word[]) => {
  const known = { en: new Map<string, Word>(), tr: new Map<string, Word>() };
  return (comment, language) =>
    (comment.match(wordPattern) ?? []).map((written) => {
      const word = known[language].get(written) ?? wordOf(written.replace(ending[language], ''), language);
      known[language].set(written, word);
      return word;
    });
};

/** A word and its place in the comment; `to` is not included. */
export interface PlacedWord extends Word {
  readonly from: number;
  readonly to: number;
}

/** The words of one comment with their places. */
export const placedWords = (comment: string, language: 'en' | 'tr'): readonly PlacedWord[] =>
  [...comment.matchAll(wordPattern)].map(({ 0: written, index }) => {
    const own = written.replace(ending[language], '');
    return { ...wordOf(own, language), from: index, to: index + own.length };
  });
