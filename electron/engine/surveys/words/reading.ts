/** Comments read word by word: which words are the same. */
import type { Language } from '../../../../shared/languages.ts';
import { isHebrew, isStopWord, latinLanguageOf, mostlyIn, rulesOf } from './language-of.ts';
import { placedWords, type Word, wordReader } from './tokens.ts';

const shortest = 2;

/** What the forms of one word have in common. The same letters may be a word of two languages: these are two. */
export interface Stem {
  readonly key: string;
  readonly language: Language;
  readonly stem: string;
}

/** A word of a comment that says something, with what it is a form of. */
export interface Said {
  readonly form: string;
  readonly stem: Stem;
}

/** Comments read; places are those of the comments that were read. */
export interface Reading {
  /** What each comment says, in its order. */
  readonly said: readonly (readonly Said[])[];
  /** Where the word of a key stands in the comment at a place. */
  marksOf(place: number, key: string): readonly (readonly [number, number])[];
}

/** A comment that does not tell its language is taken to be in that of most others. */
const languagesOf = (comments: readonly string[], asked: Language | undefined): readonly ('en' | 'tr')[] => {
  if (asked === 'en' || asked === 'tr') return comments.map(() => asked);
  const own = comments.map(latinLanguageOf);
  const usual = mostlyIn(own);
  return own.map((language) => language ?? usual);
};

/** Forms that stand somewhere by themselves, and those that two words or more leave without a prefix. */
const usedForms = (comments: readonly (readonly Word[])[]): ReadonlySet<string> => {
  const written = new Set<string>();
  for (const words of comments) for (const { folded } of words) written.add(folded);
  const left = [...written].filter(isHebrew).flatMap((word) => rulesOf.he.bases?.(word) ?? []);
  const seen = new Set<string>();
  const shared = left.filter((base) => seen.size === seen.add(base).size);
  return new Set([...written, ...shared]);
};

/** Tells what a word is a form of; null where it says nothing. Worked out once for every spelling. */
const stemmer = (used: ReadonlySet<string>) => {
  const stems = new Map<string, Stem>();
  const known = { en: new Map<Word, Said | null>(), tr: new Map<Word, Said | null>() };
  const saidOf = ({ form, folded }: Word, language: 'en' | 'tr'): Said | null => {
    if (folded.length < shortest || isStopWord(folded)) return null;
    const own = isHebrew(folded) ? 'he' : language;
    const common = rulesOf[own].stem(folded, (word) => used.has(word));
    const key = `${own} ${common}`;
    const stem = stems.get(key) ?? { key, language: own, stem: common };
    stems.set(key, stem);
    return { form, stem };
  };
  return (word: Word, language: 'en' | 'tr'): Said | null => {
    const before = known[language].get(word);
    if (before !== undefined) return before;
    const said = saidOf(word, language);
    known[language].set(word, said);
    return said;
  };
};

/** Reads comments; without a language each one tells its own. Hebrew letters are always Hebrew. */
export const readWords = (comments: readonly string[], asked?: Language): Reading => {
  const languages = languagesOf(comments, asked);
  const read = wordReader();
  const languageAt = (place: number): 'en' | 'tr' => languages[place] ?? 'en';
  const words = comments.map((comment, place) => read(comment, languageAt(place)));
  const saidOf = stemmer(usedForms(words));
  return {
    said: words.map((own, place) =>
      own.map((word) => saidOf(word, languageAt(place))).filter((said) => said !== null),
    ),
    marksOf: (place, key) =>
      placedWords(comments[place] ?? '', languageAt(place))
        .filter((word) => saidOf(word, languageAt(place))?.stem.key === key)
        .map(({ from, to }) => [from, to]),
  };
};
