/** Names of accounts as people type or paste them. Pure. */
import { fold } from '../../fold.ts';

/** Names stored at once: more come as a table. */
export const mostNames = 5000;
/** Characters of one name. */
export const longestName = 200;

/** Why names cannot be stored; `name` is the first that is too long. */
export type NamesProblem =
  | { readonly code: 'tooMany'; readonly most: number }
  | { readonly code: 'tooLong'; readonly name: string; readonly most: number };

/** What is wrong with names as typed; undefined where they can be stored. */
export const namesProblem = (names: readonly string[]): NamesProblem | undefined => {
  const name = names.find(({ length }) => length > longestName);
  if (name !== undefined) return { code: 'tooLong', name, most: longestName };
  return names.length > mostNames ? { code: 'tooMany', most: mostNames } : undefined;
};

/** What a line says; pasted from a spreadsheet it may go on with further cells. */
const nameIn = (line: string): string => (line.split('\t')[0] ?? '').trim();

/** The names in lines of text, blank lines left out. */
export const namesIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(/\r\n|\r|\n/).map(nameIn)).filter((name) => name !== '');

/** Names, each once as it was first written, whatever its case and marks. */
export const distinctNames = (names: readonly string[]): readonly string[] => {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(fold(name))) first.set(fold(name), name);
  return [...first.values()];
};
