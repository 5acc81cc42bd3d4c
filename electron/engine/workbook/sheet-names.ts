/** Names for the sheets of a workbook. */

/** Excel's own limit, in UTF-16 units. */
const longest = 31;
/** More of a name than this is never needed: a file may give its sheets names of any length. */
const read = 200;

const cleaned = (name: string): string =>
  name
    .slice(0, read)
    .toWellFormed()
    .replace(/[\p{Cc}[\]:*?/\\]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');

/** As much of a name as leaves room for its number, whole characters only. */
const shortened = (name: string, room: number): string => {
  let text = name;
  while (text.length > room) text = [...text].slice(0, -1).join('');
  return text.replace(/[\s']+$/, '');
};

/** Valid names, each given once: at most 31 characters, none of []:*?/\ and not the reserved "History". */
export const sheetNames = (wishes: readonly string[]): readonly string[] => {
  const taken = new Set(['history']);
  return wishes.map((wish) => {
    const base = cleaned(wish) || '-';
    let name = shortened(base, longest);
    for (let i = 2; taken.has(name.toLowerCase()); i++) {
      const number = ` (${i})`;
      name = shortened(base, longest - number.length) + number;
    }
    taken.add(name.toLowerCase());
    return name;
  });
};
