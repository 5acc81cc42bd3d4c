/** Hebrew stored in the order in which it is seen, as old programs write it. */

const hebrew = /[\u05d0-\u05ea]/;
/** Numbers and Latin words run from left to right within a Hebrew line. */
const leftToRight = /[0-9A-Za-z]+(?:[.,:/@_+-][0-9A-Za-z]+)*/g;
const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '<': '>',
  '>': '<',
};

const reversed = (text: string): string => [...text].toReversed().join('');

const reversedLine = (line: string): string =>
  reversed(line)
    .replace(leftToRight, reversed)
    .replace(/[()[\]<>]/g, (bracket) => mirrored[bracket] ?? bracket);

/** A text seen from left to right, in the order in which it is read. Texts without Hebrew letters stay as they are. */
export const logicalHebrew = (seen: string): string =>
  hebrew.test(seen) ? seen.split('\n').map(reversedLine).join('\n') : seen;
