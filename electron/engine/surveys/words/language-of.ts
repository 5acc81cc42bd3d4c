/** Which language a comment's words are counted in. */
import type { Language } from '../../../../shared/languages.ts';
import { english } from './en.ts';
import { hebrew } from './he.ts';
import { foldedWord, type WordRules } from './rules.ts';
import { turkish } from './tr.ts';

/** The rules of each language. */
export const rulesOf: Readonly<Record<Language, WordRules>> = { en: english, tr: turkish, he: hebrew };

const hebrewLetter = /\p{Script=Hebrew}/u;
/** Letters that of these languages only Turkish has; the second ones stand in foreign names as well. */
const turkishLetter = /[ığşİĞŞ]/u;
const perhapsTurkishLetter = /[çöüÇÖÜ]/u;

/** Whether a word is written in Hebrew letters: such a word is Hebrew in whatever comment. */
export const isHebrew = (word: string): boolean => hebrewLetter.test(word);

const hits = (words: readonly string[], { stopWords }: WordRules): number =>
  words.filter((word) => stopWords.has(word)).length;

/** The language of the words in Latin letters: by letters, else by its small words; null where nothing tells. */
export const latinLanguageOf = (comment: string): 'en' | 'tr' | null => {
  if (turkishLetter.test(comment)) return 'tr';
  const words = comment.split(/[\s.,;:!?]+/).map(foldedWord);
  const lead = hits(words, turkish) - hits(words, english);
  if (lead !== 0) return lead > 0 ? 'tr' : 'en';
  return perhapsTurkishLetter.test(comment) ? 'tr' : null;
};

/** The language that most comments are in; English where they are as many. */
export const mostlyIn = (languages: readonly ('en' | 'tr' | null)[]): 'en' | 'tr' =>
  languages.filter((own) => own === 'tr').length > languages.filter((own) => own === 'en').length ? 'tr' : 'en';

/** Whether a word says nothing. Sentences mix languages: small words of both count in Latin letters. */
export const isStopWord = (folded: string): boolean =>
  isHebrew(folded)
    ? hebrew.stopWords.has(folded)
    : english.stopWords.has(folded) || turkish.stopWords.has(folded);
