/** Finds names that come close to a given one among many, without comparing it with each. */
import { type LetterIndex, letterIndex, likeliest } from './letter-index.ts';
import { nearEnough, prepareName, similarity } from './similarity.ts';

/** An account as names are looked up among. */
export interface KnownName {
  readonly id: number;
  readonly key: string;
  readonly name: string | null;
}

/** A name that comes close. */
export interface NearName extends KnownName {
  /** 0..1, in hundredths. */
  readonly similarity: number;
}

/** Looks near names up. */
export interface NearNames {
  /** The accounts whose names come close to a text, the closest first, at most five; `isWanted` leaves some out. */
  near(text: string, isWanted: (id: number) => boolean): readonly NearName[];
}

const mostAnswers = 5;
/** Codes and very short names come close to everything. */
const leastLetters = 3;

/** Accounts to look names up among. The index is made when the first name is looked up. */
export const nearNames = (all: () => readonly KnownName[]): NearNames => {
  let index: LetterIndex<KnownName> | undefined;
  return {
    near(text, isWanted) {
      const name = prepareName(text);
      if (name.joined.replace(/\P{L}/gu, '').length < leastLetters) return [];
      index ??= letterIndex(all(), (one) => prepareName(one.name ?? one.key));
      return likeliest(index, name, (one) => isWanted(one.id))
        .map(({ item: { id, key, name: known }, prepared }) => ({
          id,
          key,
          name: known,
          similarity: Math.round(similarity(name, prepared) * 100) / 100,
        }))
        .filter((one) => one.similarity >= nearEnough)
        .toSorted((a, b) => b.similarity - a.similarity || a.id - b.id)
        .slice(0, mostAnswers);
    },
  };
};
