/** Company names without what does not tell companies apart: legal forms, punctuation, case, marks. */
import { fold } from './fold.ts';
import { legalForms, tradeWords } from './legal-forms.ts';

/** Signs that say nothing about the name: trade marks, and marks of writing direction that no reader sees. */
const unseen = /[™®©℠\p{Cf}]+/gu;
/** Geresh, gershayim and the quotes written for them inside a Hebrew word; apostrophes inside any word. */
const insideHebrew = /(?<=\p{Script=Hebrew})[׳״'’‘"”“„`´]+(?=\p{Script=Hebrew})/gu;
const apostrophes = /(?<=\p{L})['’ʼ`´]+(?=\p{L})/gu;
const punctuation = /[^\p{L}\p{N}\p{S}&@%]+/gu;
/** Words for "and" in the languages of the app and those of its neighbours. */
const ands: ReadonlySet<string> = new Set(['and', 've', 'und', 'et']);

const wordsOf = (text: string): readonly string[] => {
  const plain = text
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/\p{M}+/gu, '')
    .replace(insideHebrew, '')
    .replace(apostrophes, '');
  const words = fold(plain).replaceAll('&', ' & ').replace(punctuation, ' ').split(' ');
  return words.filter((word) => word !== '').map((word) => (ands.has(word) ? '&' : word));
};

/** How many words at the end are one legal form; 0 for none. The longest form counts. */
const formLength = (words: readonly string[], isAfterForm: boolean): number => {
  const forms = (isAfterForm ? legalForms.beforeOthers : legalForms.always).get(words.at(-1) ?? '') ?? [];
  const fits = forms.filter((form) => form.every((word, i) => words[words.length - form.length + i] === word));
  return fits.reduce((most, form) => Math.max(most, form.length), 0);
};

const withoutForms = (words: readonly string[]): readonly string[] => {
  let left = words;
  for (;;) {
    const isAfterForm = left.length < words.length;
    const length = isAfterForm && left.at(-1) === '&' ? 1 : formLength(left, isAfterForm);
    if (length === 0) return left;
    left = left.slice(0, -length);
  }
};

/** Initials stand as one word: "a b c lojistik" → "abc lojistik". */
const joinedInitials = (words: readonly string[]): string =>
  words.join(' ').replace(/(?<![^ ])\p{L}(?: \p{L})+(?![^ ])/gu, (run) => run.replaceAll(' ', ''));

/**
 * The name of a company as it is compared: folded as by `fold`, without legal forms at its end ("A.Ş.", "San. ve Tic.
 * Ltd. Şti.", "בע״מ", "Inc.", "GmbH & Co. KG") and without punctuation; "and", "ve" and "&" are one sign, initials are
 * one word, abbreviated trades ("İnş.") are written out. The order of words stays. A name of nothing but a legal form
 * stays as it is; a text without letters and digits becomes ''.
 */
export const companyName = (text: string): string => {
  const words = wordsOf(text);
  const left = withoutForms(words);
  const kept = left.some((word) => word !== '&') ? left : words;
  return joinedInitials(kept.map((word) => tradeWords.get(word) ?? word));
};
