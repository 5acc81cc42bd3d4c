/** What is asked of a new password. Pure. */

/** Fewer letters are guessed. */
export const leastLetters = 8;

/** So many words or letters that guessing takes longer than anybody waits. */
const strongLetters = 16;

/** How a password is judged: one rule that can be said in a sentence, its length. */
export type Strength = 'short' | 'fair' | 'strong';

const lettersOf = (password: string): number => [...password.normalize('NFC')].length;

/** Whether it has enough letters, counted as people do. */
export const isLongEnough = (password: string): boolean => lettersOf(password) >= leastLetters;

/** Letters that differ: `aaaaaaaaaaaaaaaa` is long and no secret. */
const differentIn = (password: string): number => new Set(password.normalize('NFC').toLowerCase()).size;

/** How hard it is to guess: by its length, where it is more than a few letters over and over. */
export const strengthOf = (password: string): Strength => {
  if (!isLongEnough(password)) return 'short';
  return lettersOf(password) >= strongLetters && differentIn(password) >= 6 ? 'strong' : 'fair';
};
