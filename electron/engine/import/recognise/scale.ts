/** The scale that a heading names beside what was asked: "NPS (0-10)", "Memnuniyet 1–5". */

/** Survey scales start at 0 or 1 and end at one of a few numbers; "0-30" days is none. A run of signs is tried from its start only. */
const scale = /(?<![\s_([])[\s_([]+([01])\s*(?:-|–|—|_|\.\.|…|to|ile|עד)\s*([3-9]|10|100)\s*[)\]]?$/iu;

/** The lowest and the highest answer that a heading names; null where it names none. */
export const scaleIn = (heading: string): readonly [least: number, most: number] | null => {
  const found = scale.exec(heading);
  return found ? [Number(found[1]), Number(found[2])] : null;
};

/** The scale that a cell of a column for it names: "1-10"; null where it names none. */
export const scaleSaid = (cell: string): readonly [least: number, most: number] | null =>
  scaleIn(` ${cell.trim()}`);

/** A heading without its scale. */
export const withoutScale = (heading: string): string => heading.replace(scale, '');
