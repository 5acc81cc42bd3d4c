/** How many slips of the pen lie between two words. */

const sameAtStart = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
};

const sameAtEnd = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
};

/**
 * The Damerau–Levenshtein distance (letters put in, left out, replaced, or swapped with their neighbour; optimal string
 * alignment). Answers `most + 1` as soon as it is clear that there are more than `most`.
 */
export const edits = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const start = sameAtStart(a, b);
  const [left, right] = [a.slice(start), b.slice(start)];
  const end = sameAtEnd(left, right);
  return differing(left.slice(0, left.length - end), right.slice(0, right.length - end), most);
};

/** The distance of words that begin and end differently. One slip leaves one letter, or two that were swapped. */
const differing = (a: string, b: string, most: number): number => {
  const longest = Math.max(a.length, b.length);
  if (longest <= 1) return longest;
  if (most <= 1) return longest === 2 && a[0] === b[1] && a[1] === b[0] ? 1 : most + 1;
  return aligned(a, b, most);
};

const aligned = (a: string, b: string, most: number): number => {
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
