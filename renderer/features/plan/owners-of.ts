/** Who is named as an owner in a list of the plan. Pure. */

/** Owners by name, each once; null stands for nobody, first, where something has none. */
export const ownersOf = (
  owned: readonly { readonly owner: string | null }[],
  compare: (a: string, b: string) => number,
): readonly (string | null)[] => {
  const owners = new Set(owned.map(({ owner }) => owner));
  const named = [...owners].filter((owner) => owner !== null).toSorted(compare);
  return owners.has(null) ? [null, ...named] : named;
};
