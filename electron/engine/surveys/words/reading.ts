/** Comments read word by word: which words are the same. */
import type { Language } from '../../../../shared/languages.ts';
import { isHebrew, isStopWord, latinLanguageOf, mostlyIn, rulesOf } from './language-of.ts';
import { placedWords, type Word, wordReader } from './tokens.ts';

const shortest = 2;

/** What the forms of one word have in common. The same letters may be a word of two languages: these are two. */
export interface Stem {
  readonly key: string;
  /** Its number among those of the reading. */
  readonly index: number;
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
  /** How many stems there are. */
  readonly stems: number;
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

/** Tells what a word is a form of; null where it says nothing. */
const stemmer = (used: ReadonlySet<string>) => {
  const stems = new Map<string, Stem>();
  const stemOf = (language: Language, stem: string): Stem => {
    const key = `${language} ${stem}`;
    const own = stems.get(key) ?? { key, index: stems.size, language, stem };
    stems.set(key, own);
    return own;
  };
  const saidOf = ({ form, folded }: Word, language: 'en' | 'tr'): Said | null => {
    if (folded.length < shortest || isStopWord(folded)) return null;
    const own = isHebrew(folded) ? 'he' : language;
    return {
      form,
      stem: stemOf(
        own,
        rulesOf[own].stem(folded, (word) => used.has(word)),
      ),
    };
  };
  return { saidOf, count: () => stems.size };
};

type SaidOf = ReturnType<typeof stemmer>['saidOf'];

/** The same, worked out once for every word: most come many times. */
const remembering = (saidOf: SaidOf): SaidOf => {
  const known = { en: new Map<Word, Said | null>(), tr: new Map<Word, Said | null>() };
  return (word, language) => {
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
  const languageAt = (place: number): 'en' | 'tr' => languages[place] ?? 'en';
  const read = wordReader();
  const words = comments.map((comment, place) => read(comment, languageAt(place)));
  const { saidOf, count } = stemmer(usedForms(words));
  const remembered = remembering(saidOf);
  return {
    said: words.map((own, place) =>
      own.map((word) => remembered(word, languageAt(place))).filter((said) => said !== null),
    ),
    stems: count(),
    marksOf: (place, key) =>
      placedWords(comments[place] ?? '', languageAt(place))
        .filter((word) => saidOf(word, languageAt(place))?.stem.key === key)
        .map(({ from, to }) => [from, to]),
  };
};
