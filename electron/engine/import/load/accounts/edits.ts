/** How many slips of the pen lie between two words. */

/**
 * The Damerau–Levenshtein distance (letters put in, left out, replaced, or swapped with their neighbour; optimal string
 * alignment). Answers `most + 1` as soon as it is clear that there are more than `most`.
 */
export const edits = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  let before = above;
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) line.push(cell({ a, b, i, j }, line, { above, before }));
    if (Math.min(...line) > most) return most + 1;
    [before, above] = [above, line];
  }
  return Math.min(above[b.length] as number, most + 1);
};

const cell = (
  { a, b, i, j }: { a: string; b: string; i: number; j: number },
  line: readonly number[],
  { above, before }: { above: readonly number[]; before: readonly number[] },
): number => {
  const differs = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min(
    (line[j - 1] as number) + 1,
    (above[j] as number) + 1,
    (above[j - 1] as number) + differs,
  );
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? Math.min(plain, (before[j - 2] as number) + 1) : plain;
};
