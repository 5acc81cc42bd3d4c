/** Names and texts of somebody's own inside sentences: their direction is their own, and the sentence keeps its order. */
import type { Language } from '../../shared/languages.ts';
import { fileNameInText, isFileName } from './file-name.ts';

/** A text between isolates, read in the direction of its first letter. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const fromTheLeft = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

/** One isolate around all of it: nothing of its ends can be drawn elsewhere. */
const isWhole = (text: string): boolean => /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/u.test(text);

const leftToRight = (text: string): string => `\u2066${text}\u2069`;
const rightToLeft = (text: string): string => `\u2067${text}\u2069`;

/** In Hebrew a text of both kinds, or with a mark, may be a sentence's part of our own: it is read as its sentence is. */
const inHebrew = (text: string): string =>
  text.includes('\u200f') || fromTheRight.test(text) ? rightToLeft(text) : leftToRight(text);

/**
 * What fills a blank of a sentence, safe in it: wherever a sentence of the window or of paper is filled, this is asked.
 * A text without a letter of the other direction stays as it is, and so does one that is isolated already.
 */
export const filledIn = (text: string, language: Language): string => {
  const strange = language === 'he' ? fromTheLeft : fromTheRight;
  if (!strange.test(text) || isWhole(text)) return text;
  if (isFileName(text)) return fileNameInText(text);
  return language === 'he' ? inHebrew(text) : isolated(text);
};

/** Without isolates: for the clipboard and for files, where nobody looks for invisible signs. */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2066-\u2069]/gu, '');
