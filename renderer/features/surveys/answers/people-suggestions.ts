/** Which of an account's people fit what is typed. Pure. */
import { fold } from '../../../../shared/fold.ts';

/** More than anybody reads before typing on. */
const most = 8;

/** The names that hold the text, those that begin with it first; none once one of them stands there whole. */
export const fittingPeople = (people: readonly string[], text: string): readonly string[] => {
  const wanted = fold(text);
  if (people.some((name) => name === text.trim())) return [];
  const fitting = people.filter((name) => fold(name).includes(wanted));
  const first = fitting.filter((name) => fold(name).startsWith(wanted));
  return [...new Set([...first, ...fitting])].slice(0, most);
};
