/** What keys mean on a question's scale. Pure. */
import type { Scale } from '../../../shared/model/questionnaire/questions.ts';

/** All answers of a scale, in order. */
export const answersOn = ([from, to]: Scale): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/**
 * The answer that a key gives: a digit of the scale; 0 stands for "don't know" where it is none of the answers.
 * Undefined for any other key.
 */
export const answerOfKey = (key: string, [from, to]: Scale): number | 'unknown' | undefined => {
  if (!/^\d$/.test(key)) return undefined;
  const digit = Number(key);
  if (digit >= from && digit <= to) return digit;
  return digit === 0 ? 'unknown' : undefined;
};

/** The first and last digit that answer any of some scales, and whether 0 stands for "don't know" on all of them. */
export const keysOn = (
  scales: readonly Scale[],
): { readonly first: number; readonly last: number; readonly zeroIsUnknown: boolean } => {
  const first = Math.min(...scales.map(([from]) => from));
  return { first, last: Math.min(9, Math.max(...scales.map(([, to]) => to))), zeroIsUnknown: first > 0 };
};
