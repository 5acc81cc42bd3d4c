/** The words that several comments of a reading share. */
import type { Language } from '../../../../shared/languages.ts';
import { foldedWord } from './rules.ts';
import type { Reading, Stem } from './reading.ts';

/** A word, and the places of the comments that it stands in. */
export interface SharedWord {
  readonly key: string;
  /** The plain form where anybody wrote it, else the form written most often. */
  readonly word: string;
  /** The most frequent first. */
  readonly forms: readonly string[];
  readonly places: readonly number[];
}

/** Which words are answered. */
export interface WordLimits {
  /** In so many comments at least. */
  readonly least: number;
  readonly most: number;
  /** Only words of this language. */
  readonly language?: Language | undefined;
}

/** A comment counts once, however often it says a word. */
const placesByStem = ({ said }: Reading, places: readonly number[]): ReadonlyMap<Stem, number[]> => {
  const found = new Map<Stem, number[]>();
  for (const place of places)
    for (const { stem } of said[place] ?? []) {
      const own = found.get(stem);
      if (own === undefined) found.set(stem, [place]);
      else if (own.at(-1) !== place) own.push(place);
    }
  return found;
};

const formsOf = ({ said }: Reading, stem: Stem, places: readonly number[]): readonly string[] => {
  const uses = new Map<string, number>();
  for (const place of places)
    for (const own of said[place] ?? [])
      if (own.stem === stem) uses.set(own.form, (uses.get(own.form) ?? 0) + 1);
  return [...uses]
    .toSorted(([a, m], [b, n]) => n - m || a.length - b.length || a.localeCompare(b))
    .map(([form]) => form);
};

const wordOf = (reading: Reading, stem: Stem, places: readonly number[]): SharedWord => {
  const forms = formsOf(reading, stem, places);
  const plain = forms.find((form) => foldedWord(form) === stem.stem);
  return { key: stem.key, word: plain ?? forms[0] ?? '', forms, places };
};

/** The words of the comments at some places, those of most comments first. */
export const sharedWords = (
  reading: Reading,
  places: readonly number[],
  { least, most, language }: WordLimits,
): readonly SharedWord[] => {
  const found = [...placesByStem(reading, places)]
    .filter(([stem, own]) => own.length >= least && (language === undefined || stem.language === language))
    .toSorted(([, a], [, b]) => b.length - a.length);
  // Forms are looked up for those alone that may be answered: as frequent as the last of them.
  const fewest = found[most - 1]?.[1].length ?? 0;
  return found
    .filter(([, own]) => own.length >= fewest)
    .map(([stem, own]) => wordOf(reading, stem, own))
    .toSorted((a, b) => b.places.length - a.places.length || a.word.localeCompare(b.word))
    .slice(0, most);
};
