/** How near two names of companies are: for suggestions that a person decides about, never for matching by itself. */
import { companyName } from '../../../../../shared/company-name.ts';
import { isDomain } from '../account-domains.ts';
import { edits } from './edits.ts';
import { weightOf } from './generic-words.ts';

/** A name made ready for comparing. */
export interface PreparedName {
  /** The words of the company's name, without "and". */
  readonly words: readonly string[];
  readonly joined: string;
  /** Words with digits, in order: "Store 12" is never "Store 13". */
  readonly numbers: string;
  /** First letters of three or more words; '' for fewer. */
  readonly initials: string;
}

const domainEnds: ReadonlySet<string> = new Set(['com', 'net', 'org', 'co', 'gov', 'edu', 'ac', 'www']);

/** The part of a domain that names its owner: "www.anadolu-lojistik.com.tr" → "anadolu lojistik". */
const nameInDomain = (domain: string): string => {
  const labels = domain.toLowerCase().split('.').slice(0, -1);
  return (labels.findLast((label) => !domainEnds.has(label)) ?? domain).replaceAll('-', ' ');
};

/** The Hebrew article is written onto the word: "הבנק" is "בנק". */
const withoutArticle = (word: string): string => word.replace(/^ה(?=\p{Script=Hebrew}{3})/u, '');

/** No company's name is longer; every word of one name is held against every word of the other. */
const comparedLetters = 200;

/** Prepares a name, a key or a domain for `similarity`; what is too long for one is compared by its beginning. */
export const prepareName = (text: string): PreparedName => {
  const plain = text.trim().slice(0, comparedLetters);
  const name = companyName(isDomain(plain) ? nameInDomain(plain) : plain);
  const words = name
    .split(' ')
    .filter((word) => word !== '&' && word !== '')
    .map(withoutArticle);
  return {
    words,
    joined: words.join(''),
    numbers: words
      .filter((word) => /\d/.test(word))
      .toSorted()
      .join(' '),
    initials: words.length < 3 ? '' : words.map((word) => word[0]).join(''),
  };
};

const shortened = 0.9;

/** How many slips a word of so many letters may have: a short one is soon another word. */
const slipsIn = (letters: number): number => {
  if (letters >= 9) return 2;
  return letters >= 5 ? 1 : 0;
};

/** 0..1: the same word, its beginning (an abbreviation), or a slip of the pen; 0 for words that are no kin. */
const wordSimilarity = (a: string, b: string): number => {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.startsWith(short)) return shortened;
  const allowed = slipsIn(long.length);
  const count = allowed === 0 ? 1 : edits(a, b, allowed);
  return count > allowed ? 0 : 1 - count / long.length;
};

/** What two names share and what each has alone, in weights of words. */
interface Shares {
  shared: number;
  alone: number;
  otherAlone: number;
}

/** Pairs the words of two names, the nearest first and whatever their order. */
const sharesOf = (a: readonly string[], b: readonly string[]): Shares => {
  const pairs = a
    .flatMap((word, i) => b.map((other, j) => ({ i, j, value: wordSimilarity(word, other) })))
    .filter(({ value }) => value > 0)
    .toSorted((x, y) => y.value - x.value);
  const [left, right] = [a.map(weightOf), b.map(weightOf)];
  const found: Shares = { shared: 0, alone: 0, otherAlone: 0 };
  for (const { i, j, value } of pairs) {
    if (left[i] === 0 || right[j] === 0) continue;
    const weight = Math.max(left[i] as number, right[j] as number);
    found.shared += weight * value;
    found.alone += weight * (1 - value);
    found.otherAlone += weight * (1 - value);
    [left[i], right[j]] = [0, 0];
  }
  found.alone += left.reduce((sum, weight) => sum + weight, 0);
  found.otherAlone += right.reduce((sum, weight) => sum + weight, 0);
  return found;
};

/** Words that only one side has may have been left out; words of both sides against each other tell companies apart. */
const bySharedWords = (a: PreparedName, b: PreparedName): number => {
  const { shared, alone, otherAlone } = sharesOf(a.words, b.words);
  const [less, more] = alone < otherAlone ? [alone, otherAlone] : [otherAlone, alone];
  return shared === 0 ? 0 : shared / (shared + 0.5 * more + 1.5 * less);
};

/** Names written together or apart: "Turkcell" and "Turk Cell". */
const byLetters = (a: PreparedName, b: PreparedName): number => {
  if (a.words.length === b.words.length) return 0;
  const length = Math.max(a.joined.length, b.joined.length);
  const most = length >= 9 ? 1 : 0;
  const count = edits(a.joined, b.joined, most);
  return count > most ? 0 : 0.97 * (1 - count / length);
};

const isAcronym = (a: PreparedName, b: PreparedName): boolean =>
  a.words.length === 1 && a.joined.length >= 3 && a.joined === b.initials;

/**
 * How near two names are, 0..1; 1 = the same company name. Takes typing slips, word order, words left out or
 * shortened, names written together, and first letters; names with different numbers are not near at all.
 */
export const similarity = (a: PreparedName, b: PreparedName): number => {
  if (a.joined === '' || b.joined === '' || a.numbers !== b.numbers) return 0;
  if (isAcronym(a, b) || isAcronym(b, a)) return 0.8;
  return Math.max(bySharedWords(a, b), byLetters(a, b));
};

/** From here on a name is suggested; chosen on the labelled pairs of the tests. */
export const nearEnough = 0.74;
