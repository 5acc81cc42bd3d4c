/** Names of accounts as people type or paste them. Pure. */
import { fold } from '../../fold.ts';

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
