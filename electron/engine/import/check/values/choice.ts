import { fold } from '../../../../../shared/fold.ts';
import type { Field } from '../../../../../shared/datasets/index.ts';
import { textOf, type Cell } from '../../read/cells.ts';

const spellings = new WeakMap<object, ReadonlyMap<string, string>>();

const spellingsOf = (choices: NonNullable<Field['choices']>): ReadonlyMap<string, string> => {
  const known = spellings.get(choices);
  if (known) return known;
  const pairs = Object.entries(choices).flatMap(([choice, others]) =>
    [choice, ...others].map((word) => [fold(word), choice] as const),
  );
  const made = new Map(pairs);
  spellings.set(choices, made);
  return made;
};

/** The choice that a cell names, in any of its spellings; undefined for other words. */
export const readChoice = (cell: Cell, choices: NonNullable<Field['choices']>): string | undefined =>
  spellingsOf(choices).get(fold(textOf(cell)));
