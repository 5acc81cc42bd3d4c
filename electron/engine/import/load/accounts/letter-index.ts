/** An index of names by groups of letters: which of many names may come close to one at all. */
import type { PreparedName } from './similarity.ts';

/** One name of the index, with whatever it belongs to. */
export interface Entry<T> {
  readonly item: T;
  readonly prepared: PreparedName;
  /** How many groups of letters it has. */
  readonly size: number;
}

/** Names by their groups of letters and by their first letters: lists of places in `entries`. */
export interface LetterIndex<T> {
  readonly entries: readonly Entry<T>[];
  readonly groups: ReadonlyMap<string, readonly number[]>;
  readonly initials: ReadonlyMap<string, readonly number[]>;
  /** Place → groups shared with the name that is looked up; all zero between two look-ups. */
  readonly shared: Uint16Array;
}

/** Names that are worth comparing word by word: those that share most. */
const mostLikely = 16;
/** Counted groups over those of both names together (0.5 = the same name): below this no word is shared that counts. */
const leastShare = 0.08;
/** Places looked at for one name: the rarest groups first, what nearly all names have is left out. */
const mostPlaces = 4_000;

/** Groups of three letters, word by word with the words' edges; those of names with other numbers are other groups. */
const groupsOf = ({ words, numbers }: PreparedName): readonly string[] => {
  const groups = new Set<string>();
  for (const word of words) {
    const edged = ` ${word} `;
    for (let at = 0; at + 3 <= edged.length; at++) groups.add(numbers + edged.slice(at, at + 3));
  }
  return [...groups];
};

/** What a name and its abbreviation have in common: a single word, or the first letters of several; and the numbers. */
const shortOf = ({ words, joined, initials, numbers }: PreparedName): string =>
  `${numbers} ${words.length === 1 ? joined : initials}`;

const push = (map: Map<string, number[]>, key: string, place: number): void => {
  const list = map.get(key);
  if (list) list.push(place);
  else map.set(key, [place]);
};

/** Makes the index of the names of `items`. */
export const letterIndex = <T>(items: readonly T[], prepare: (item: T) => PreparedName): LetterIndex<T> => {
  const [groups, initials] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const entries = items.map((item, place): Entry<T> => {
    const prepared = prepare(item);
    const own = groupsOf(prepared);
    for (const group of own) push(groups, group, place);
    push(initials, shortOf(prepared), place);
    return { item, prepared, size: own.length };
  });
  return { entries, groups, initials, shared: new Uint16Array(entries.length) };
};

/** Counts in `shared` the groups that each entry has in common with a name; answers the places that have any. */
const countShared = <T>({ groups, shared }: LetterIndex<T>, wanted: readonly string[]): readonly number[] => {
  const lists = wanted.map((group) => groups.get(group) ?? []).filter((list) => list.length > 0);
  const touched: number[] = [];
  let seen = 0;
  for (const list of lists.toSorted((a, b) => a.length - b.length)) {
    seen += list.length;
    if (seen > mostPlaces && touched.length > 0) break;
    for (const place of list) {
      if (shared[place] === 0) touched.push(place);
      (shared[place] as number)++;
    }
  }
  return touched;
};

/** The places of the largest shares, the largest first, without sorting all: most are far from the first ones. */
const largest = (
  places: readonly number[],
  shareOf: (place: number) => number,
  fits: (place: number) => boolean,
): readonly number[] => {
  const best: { place: number; share: number }[] = [];
  let least = leastShare;
  for (const place of places) {
    const share = shareOf(place);
    if (share <= least || !fits(place)) continue;
    const at = best.findIndex((one) => one.share < share);
    best.splice(at < 0 ? best.length : at, 0, { place, share });
    if (best.length > mostLikely) best.pop();
    if (best.length === mostLikely) least = best.at(-1)?.share ?? least;
  }
  return best.map(({ place }) => place);
};

/** The names that may come close to one: at most 16 of those that share most, and those of the same first letters. */
export const likeliest = <T>(
  index: LetterIndex<T>,
  name: PreparedName,
  isWanted: (item: T) => boolean,
): readonly Entry<T>[] => {
  const { entries, shared, initials } = index;
  const own = groupsOf(name);
  const touched = countShared(index, own);
  const fits = (place: number): boolean => {
    const { item, prepared } = entries[place] as Entry<T>;
    return prepared.numbers === name.numbers && isWanted(item);
  };
  const shareOf = (place: number): number =>
    (shared[place] as number) / (own.length + (entries[place] as Entry<T>).size);
  const alike = largest(touched, shareOf, fits);
  for (const place of touched) shared[place] = 0;
  const sameInitials = (initials.get(shortOf(name)) ?? []).filter(fits);
  return [...new Set([...alike, ...sameInitials.slice(0, mostLikely)])].map(
    (place) => entries[place] as Entry<T>,
  );
};
