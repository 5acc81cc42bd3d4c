/**
 * Languages that nobody speaks, made of the English sentences while the program runs: one is longer and accented, with
 * brackets at its ends, to see what is cut and what is no sentence; one is read from the right. For development alone.
 */

/** The made-up languages. */
export const pseudoLocales = ['lengthened', 'mirrored'] as const;

/** One of them. */
export type PseudoLocale = (typeof pseudoLocales)[number];

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥíĵķļɱñóþɋŕšťúṽŵẋýžÁɃÇĐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŤÚṼŴẊÝŽ';
const accentOf = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));

/** What i18next fills in itself: blanks, and other sentences inside a sentence. */
const filled = /(\$t\((?:\{\{[^}]*\}\}|[^)])*\)|\{\{[^}]*\}\})/;

const onWords = (sentence: string, change: (words: string) => string): string =>
  sentence
    .split(filled)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : change(part)))
    .join('');

/** Other languages need up to this much more than English. */
const growth = 0.4;
const fillerWord = 'ẋẋẋẋẋ';

/** As long as what a sentence grows by, in words that a line may break between. */
const fillerFor = (sentence: string): string => {
  const letters = sentence.split(filled).filter((_, index) => index % 2 === 0);
  const more = Math.ceil(letters.join('').length * growth);
  const words = Math.floor(more / fillerWord.length);
  return [...Array.from({ length: words }, () => fillerWord), fillerWord.slice(0, more % fillerWord.length)]
    .filter((word) => word !== '')
    .join(' ');
};

const lengthened = (sentence: string): string => {
  const words = onWords(sentence, (part) => [...part].map((letter) => accentOf.get(letter) ?? letter).join(''));
  const filler = fillerFor(sentence);
  return `[${words}${filler === '' ? '' : ` ${filler}`}]`;
};

/** Every run of letters is shown from the right, as if its letters were Hebrew. */
const mirrored = (sentence: string): string => onWords(sentence, (part) => `\u202e${part}\u202c`);

/** An English sentence in a made-up language. */
export const pseudoSentence = (sentence: string, locale: PseudoLocale): string =>
  locale === 'lengthened' ? lengthened(sentence) : mirrored(sentence);

/** All sentences of a tree in a made-up language. */
export const pseudoTexts = <T>(texts: T, locale: PseudoLocale): T => {
  if (typeof texts === 'string') return pseudoSentence(texts, locale) as T;
  return Object.fromEntries(
    Object.entries(texts as object).map(([key, child]: [string, unknown]) => [key, pseudoTexts(child, locale)]),
  ) as T;
};

/** The made-up language that a page's address asks for: `?pseudo=lengthened`. */
export const pseudoIn = (search: string): PseudoLocale | undefined => {
  const asked = /[?&]pseudo=(\w+)/.exec(search)?.[1];
  return pseudoLocales.find((locale) => locale === asked);
};

/** The query that asks a page for a made-up language; nothing for anything else. */
export const pseudoQuery = (asked: string | undefined): string => {
  const locale = pseudoLocales.find((known) => known === asked);
  return locale === undefined ? '' : `?pseudo=${locale}`;
};
