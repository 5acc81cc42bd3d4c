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

/** A word that may be answered, while its comments are gathered. */
interface Gathered {
  readonly stem: Stem;
  readonly places: number[];
  readonly uses: Map<string, number>;
}

/** In how many comments each stem stands. A comment counts once, however often it says a word. */
const countsOf = ({ said, stems }: Reading, places: readonly number[]): Int32Array => {
  const counts = new Int32Array(stems);
  const lastAt = new Int32Array(stems).fill(-1);
  for (const place of places)
    for (const { stem } of said[place] ?? []) {
      if (lastAt[stem.index] === place) continue;
      lastAt[stem.index] = place;
      counts[stem.index] = (counts[stem.index] ?? 0) + 1;
    }
  return counts;
};

const empty = (stem: Stem): Gathered => ({ stem, places: [], uses: new Map() });

/** Comments and forms are gathered for those stems alone that are wanted: few of very many. */
const gather = (
  { said, stems }: Reading,
  places: readonly number[],
  isWanted: (stem: Stem) => boolean,
): readonly Gathered[] => {
  const found: (Gathered | null | undefined)[] = Array.from({ length: stems });
  for (const place of places)
    for (const { stem, form } of said[place] ?? []) {
      const own = (found[stem.index] ??= isWanted(stem) ? empty(stem) : null);
      if (own === null) continue;
      if (own.places.at(-1) !== place) own.places.push(place);
      own.uses.set(form, (own.uses.get(form) ?? 0) + 1);
    }
  return found.filter((own) => own !== null && own !== undefined);
};

const wordOf = ({ stem, places, uses }: Gathered): SharedWord => {
  const forms = [...uses]
    .toSorted(([a, m], [b, n]) => n - m || a.length - b.length || a.localeCompare(b))
    .map(([form]) => form);
  const plain = forms.find((form) => foldedWord(form) === stem.stem);
  return { key: stem.key, word: plain ?? forms[0] ?? '', forms, places };
};

/** The fewest comments that a word of the answer may stand in: as many as the last of the most frequent ones does. */
const fewestOf = (counts: Int32Array, { least, most }: WordLimits): number =>
  Math.max(least, counts.toSorted().at(-most) ?? 0);

/** The words of the comments at some places, those of most comments first. */
export const sharedWords = (
  reading: Reading,
  places: readonly number[],
  limits: WordLimits,
): readonly SharedWord[] => {
  const { language } = limits;
  const isOwn = (stem: Stem): boolean => language === undefined || stem.language === language;
  const counts = countsOf(reading, places);
  const fewest = fewestOf(counts, language === undefined ? limits : { ...limits, most: counts.length });
  return gather(reading, places, (stem) => isOwn(stem) && (counts[stem.index] ?? 0) >= fewest)
    .map(wordOf)
    .toSorted((a, b) => b.places.length - a.places.length || a.word.localeCompare(b.word))
    .slice(0, limits.most);
};
