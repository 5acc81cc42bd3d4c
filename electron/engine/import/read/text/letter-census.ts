/** Which single-byte encoding a text is in, by the letters that its bytes would be. */
import type { SingleByte } from './encoding.ts';

/** What was counted in a text of bytes, one per character. */
export interface LetterCensus {
  /** How often each byte occurs. */
  readonly counts: Uint32Array;
  /** Words of nothing but bytes that are Hebrew letters in windows-1255 and ISO-8859-8. */
  hebrewWords: number;
  /** Words that have both ASCII letters and other letters. */
  latinWords: number;
  /** Hebrew words with a letter's final form at their last byte, and at their first. */
  finalsAtEnd: number;
  finalsAtStart: number;
}

/** A census of nothing. */
export const emptyCensus = (): LetterCensus => ({
  counts: new Uint32Array(256),
  hebrewWords: 0,
  latinWords: 0,
  finalsAtEnd: 0,
  finalsAtStart: 0,
});

const isAsciiLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isHebrewLetter = (byte: number): boolean => byte >= 0xe0 && byte <= 0xfa;
/** Vowel points, and what else windows-1255 writes inside a word. */
const isHebrewMark = (byte: number): boolean => byte >= 0xc0 && byte <= 0xd8;
/** ך ם ן ף ץ stand at the end of a word only. */
const finals: readonly number[] = [0xea, 0xed, 0xef, 0xf3, 0xf5];

const countWord = (census: LetterCensus, word: Uint8Array): void => {
  if (word.some(isAsciiLetter)) {
    if (word.some((byte) => byte >= 0xc0)) census.latinWords++;
    return;
  }
  const isHebrew =
    word.length > 1 &&
    isHebrewLetter(word[0] as number) &&
    word.every((byte) => isHebrewLetter(byte) || isHebrewMark(byte));
  if (!isHebrew) return;
  census.hebrewWords++;
  if (finals.includes(word.at(-1) as number)) census.finalsAtEnd++;
  if (finals.includes(word[0] as number)) census.finalsAtStart++;
};

/** Counts the words of a text into a census. */
export const countLetters = (census: LetterCensus, bytes: Uint8Array): void => {
  let start = 0;
  for (let p = 0; p <= bytes.length; p++) {
    const byte = p < bytes.length ? (bytes[p] as number) : 0;
    census.counts[byte] = (census.counts[byte] as number) + 1;
    if (isAsciiLetter(byte) || byte >= 0xc0) continue;
    if (p > start) countWord(census, bytes.subarray(start, p));
    start = p + 1;
  }
};

/** Ğ İ Ş ğ ı ş in windows-1254: the only letters in which it differs from windows-1252 (Ð Ý Þ ð ý þ). */
const turkish = [0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe];
/** Á Í Ó Ú Æ á í ó ú æ: Icelandic cannot do without them, and it alone has ð and þ in windows-1252. */
const icelandic = [0xc1, 0xcd, 0xd3, 0xda, 0xc6, 0xe1, 0xed, 0xf3, 0xfa, 0xe6];

/**
 * The single-byte encoding that explains a census: Hebrew where whole words are made of its letters, Turkish where
 * its own letters occur and Icelandic vowels do not outnumber them, else Western. Hebrew is stored as it is seen
 * where more words begin with a final letter than end with one.
 */
export const singleByteOf = (census: LetterCensus): SingleByte => {
  const sum = (bytes: readonly number[]): number =>
    bytes.reduce((total, byte) => total + (census.counts[byte] as number), 0);
  if (census.hebrewWords > census.latinWords)
    return census.finalsAtStart > census.finalsAtEnd ? 'iso-8859-8' : 'windows-1255';
  return sum(turkish) > sum(icelandic) ? 'windows-1254' : 'windows-1252';
};
