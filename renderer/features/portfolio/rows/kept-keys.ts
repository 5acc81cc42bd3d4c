/** The numbers of columns, kept as long as the rows that they belong to. */
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { Language } from '../../../../shared/languages.ts';
import { type Keys, keysOf, type Ordered } from './order.ts';

const kept = new WeakMap<readonly PortfolioRow[], Map<string, Keys>>();

const collators = new Map<Language, Intl.Collator>();

/** Compares texts as a language orders them, numbers in them by their size. */
export const collatorOf = (language: Language): Intl.Collator => {
  const known = collators.get(language) ?? new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  collators.set(language, known);
  return known;
};

/** The numbers of a column of rows; `state` tells apart what the same column may hold at other times. */
export const keptKeys = (
  rows: readonly PortfolioRow[],
  column: Ordered,
  { language, state }: { readonly language: Language; readonly state: string },
): Keys => {
  const ofRows = kept.get(rows) ?? new Map<string, Keys>();
  kept.set(rows, ofRows);
  const name = `${column.id}\n${language}\n${state}`;
  const keys = ofRows.get(name) ?? keysOf(rows, column, collatorOf(language).compare);
  ofRows.set(name, keys);
  return keys;
};
