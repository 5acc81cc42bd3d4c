/** Chance that is the same on every run: a small generator seeded by a name. */

/** Draws from one named stream. Two streams of the same name draw the same numbers. */
export interface Chance {
  /** At least 0, below 1. */
  share(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True with a probability of 0 to 1. */
  happens(probability: number): boolean;
  /** About the normal distribution: mean and standard deviation. */
  around(mean: number, spread: number): number;
  /** How many events happen where `mean` are expected (Poisson; made for means below 50). */
  count(mean: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): readonly T[];
}

/** FNV-1a: a name as a 32-bit number. */
const seedOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** A xorshift generator with a multiplied output: plenty for a sample. */
const sharesFrom = (seed: number): (() => number) => {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (Math.imul(state, 0x9e3779b1) >>> 0) / 2 ** 32;
  };
};

const countOf = (share: () => number, mean: number): number => {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = share(); product > limit; product *= share()) count += 1;
  return count;
};

/** The stream of a name, such as `ACC-017/tickets`. */
export const chanceOf = (name: string): Chance => {
  const share = sharesFrom(seedOf(name));
  const whole = (low: number, high: number): number => low + Math.floor(share() * (high - low + 1));
  return {
    share,
    whole,
    happens: (probability) => share() < probability,
    // Four uniform draws added up are close enough to a bell here; √3 brings their spread to 1.
    around: (mean, spread) => mean + spread * (share() + share() + share() + share() - 2) * Math.sqrt(3),
    count: (mean) => (mean <= 0 ? 0 : countOf(share, mean)),
    pick: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    shuffled(list) {
      const rest = [...list];
      for (let i = rest.length - 1; i > 0; i -= 1) {
        const j = whole(0, i);
        [rest[i], rest[j]] = [rest[j] as (typeof list)[number], rest[i] as (typeof list)[number]];
      }
      return rest;
    },
  };
};
