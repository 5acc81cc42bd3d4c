/** Finding accounts by words of theirs. Pure. */
import { fold } from '../../../../shared/fold.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';

/** Thousands of accounts share a few owners and segments: each is folded once. */
const foldingOnce = (): ((text: string | null) => string) => {
  const folded = new Map<string | null, string>();
  return (text) => {
    let known = folded.get(text);
    if (known === undefined) folded.set(text, (known = fold(text ?? '')));
    return known;
  };
};

/** The folded words of every row, in the order of the rows. */
export const searchable = (rows: readonly PortfolioRow[]): readonly string[] => {
  const once = foldingOnce();
  return rows.map(
    ({ name, key, segment, owner }) => `${fold(name)}\n${fold(key)}\n${once(segment)}\n${once(owner)}`,
  );
};

/** Tells whether folded words hold every word of a search; null where the search has none. */
export const searchFor = (search: string): ((words: string) => boolean) | null => {
  const wanted = fold(search).split(' ').filter(Boolean);
  return wanted.length === 0 ? null : (words) => wanted.every((word) => words.includes(word));
};
