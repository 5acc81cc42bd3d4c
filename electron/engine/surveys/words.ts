/** Comments grouped by the words they share. Nothing leaves the machine: words are counted, not understood. */
import type { Language } from '../../../shared/languages.ts';
import type { RecurringWord, SurveyComment } from '../../../shared/model/surveys/figures.ts';
import { isHebrew, isStopWord, latinLanguageOf, mostlyIn, rulesOf } from './words/language-of.ts';
import { foldedWord } from './words/rules.ts';

/** How words are grouped. */
export interface WordOptions {
  /** The language of the comments; left out, each comment tells by itself. Hebrew letters are always Hebrew. */
  readonly language?: Language | undefined;
  /** In so many comments at least. */
  readonly least?: number;
  readonly most?: number;
  /** Quotes with each word. */
  readonly quotes?: number;
}

/** Letters with the marks in them; a Hebrew abbreviation and an English genitive keep their sign. */
const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’"״׳]\p{L}+)*/gu;
/** "team's" and "Ankara'dan": what stands behind the sign is an ending. */
const ending: Readonly<Record<'en' | 'tr', RegExp>> = { en: /['’]s$/iu, tr: /['’].*$/u };
const shortest = 2;

interface Word {
  /** As written, in small letters. */
  readonly form: string;
  readonly folded: string;
}

/** Turkish capitals have small letters of their own, in Turkish comments alone. */
const small = (text: string, language: 'en' | 'tr'): string =>
  text.toLocaleLowerCase(language === 'tr' ? 'tr' : 'en');

/** The words of a comment in their order, each with what its spellings have in common. */
const wordsOf = (comment: string, language: 'en' | 'tr'): readonly Word[] =>
  (comment.match(wordPattern) ?? []).map((written) => {
    const form = small(written.replace(ending[language], ''), language);
    return { form, folded: foldedWord(form) };
  });

interface Read {
  readonly comment: SurveyComment;
  readonly language: 'en' | 'tr';
  readonly words: readonly Word[];
}

/** A comment that does not tell its language is taken to be in that of most others. */
const readAll = (comments: readonly SurveyComment[], asked: Language | undefined): readonly Read[] => {
  const own = comments.map(({ comment }) =>
    asked === undefined || asked === 'he' ? latinLanguageOf(comment) : asked,
  );
  const usual = mostlyIn(own);
  return comments.map((comment, i) => {
    const language = own[i] ?? usual;
    return { comment, language, words: wordsOf(comment.comment, language) };
  });
};

interface Found {
  readonly stem: string;
  readonly comments: Set<SurveyComment>;
  readonly forms: Map<string, number>;
}

const isStemItself = (form: string, stem: string): boolean => foldedWord(form) === stem;

/** Forms that stand somewhere by themselves, and those that two words or more leave without a prefix. */
const usedForms = (reads: readonly Read[]): ReadonlySet<string> => {
  const written = new Set(reads.flatMap(({ words }) => words.map(({ folded }) => folded)));
  const left = [...written].filter(isHebrew).flatMap((word) => rulesOf.he.bases?.(word) ?? []);
  const seen = new Set<string>();
  const shared = left.filter((base) => seen.size === seen.add(base).size);
  return new Set([...written, ...shared]);
};

/** The same letters may be a word of two languages: these are two words. */
const entryOf = (found: Map<string, Found>, language: Language, stem: string): Found => {
  const key = `${language} ${stem}`;
  const own = found.get(key) ?? { stem, comments: new Set(), forms: new Map() };
  found.set(key, own);
  return own;
};

const gather = (reads: readonly Read[]): ReadonlyMap<string, Found> => {
  const used = usedForms(reads);
  const found = new Map<string, Found>();
  for (const { comment, language, words } of reads)
    for (const { form, folded } of words) {
      if (folded.length < shortest || isStopWord(folded)) continue;
      const own = isHebrew(folded) ? 'he' : language;
      const common = rulesOf[own].stem(folded, (word) => used.has(word));
      const { comments, forms } = entryOf(found, own, common);
      comments.add(comment);
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  return found;
};

const recurringOf = ({ stem, comments, forms }: Found, quotes: number): RecurringWord => {
  const byUse = [...forms].toSorted(([a, m], [b, n]) => n - m || a.length - b.length || a.localeCompare(b));
  const written = byUse.map(([form]) => form);
  return {
    word: written.find((form) => isStemItself(form, stem)) ?? written[0] ?? '',
    forms: written,
    n: comments.size,
    quotes: [...comments].toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, quotes),
  };
};

/** The words that several comments share, those of most comments first. */
export const recurringWords = (
  comments: readonly SurveyComment[],
  { language, least = 2, most = 30, quotes = 3 }: WordOptions = {},
): readonly RecurringWord[] =>
  [...gather(readAll(comments, language)).values()]
    .filter((found) => found.comments.size >= least)
    .map((found) => recurringOf(found, quotes))
    .toSorted((a, b) => b.n - a.n || a.word.localeCompare(b.word))
    .slice(0, most);
