/** The owners and accounts that actions can be looked for by. Pure. */
import type { ListedAction } from '../../../../shared/model/plan/action.ts';

type Compare = (a: string, b: string) => number;

/** The accounts with actions by name, each once. */
export const accountsOf = (
  actions: readonly ListedAction[],
  compare: Compare,
): readonly ListedAction['account'][] =>
  [...new Map(actions.map(({ account }) => [account.id, account])).values()].toSorted(
    (a, b) => compare(a.name, b.name) || a.id - b.id,
  );

/** An owner as a choice: anybody may be called anything, so names carry a sign. Undefined: everybody, null: nobody. */
export const valueOf = (owner: string | null | undefined): string => {
  if (owner === undefined) return '';
  return owner === null ? '-' : `=${owner}`;
};

/** The owner of a choice. */
export const ownerOf = (value: string): string | null | undefined => {
  if (value === '') return undefined;
  return value === '-' ? null : value.slice(1);
};
