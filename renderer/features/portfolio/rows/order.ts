/**
 * The order of the list. Every column is turned into numbers once, texts into their places among each other, so that
 * ordering 50,000 rows looks at nothing but numbers. Pure.
 */
import { fold } from '../../../../shared/fold.ts';
import type { Order } from '../../../../shared/model/list-view.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { ListColumn } from '../columns/column.ts';
import { stableOrder } from './stable-order.ts';

/** A column's numbers, row by row; not a number where it is blank. */
export type Keys = Float64Array;

/** What a column is ordered by. */
export type Ordered = Pick<ListColumn, 'id' | 'figure' | 'text' | 'wordFor'>;

/** Comparing by the rules of a language takes long: beyond so many texts they are compared as searches read them. */
const mostCollated = 2000;

const inOrder = (texts: readonly string[], compare: (a: string, b: string) => number): readonly string[] => {
  if (texts.length <= mostCollated) return texts.toSorted(compare);
  const folded = texts.map((text) => ({ text, as: fold(text) }));
  folded.sort((a, b) => (a.as < b.as ? -1 : Number(a.as > b.as)));
  return folded.map(({ text }) => text);
};

const placesOf = (
  rows: readonly PortfolioRow[],
  { text, wordFor = (own) => own }: Ordered,
  compare: (a: string, b: string) => number,
): Keys => {
  const texts = rows.map((row) => text?.(row) ?? null);
  const words = new Map<string, string>();
  for (const own of texts) if (own !== null && !words.has(own)) words.set(own, wordFor(own));
  const places = new Map(inOrder([...new Set(words.values())], compare).map((word, place) => [word, place]));
  return Float64Array.from(texts, (own) => (own === null ? NaN : (places.get(words.get(own) ?? '') ?? NaN)));
};

/** The numbers of a column. The rows come by name already: the name is its own place. */
export const keysOf = (
  rows: readonly PortfolioRow[],
  column: Ordered,
  compare: (a: string, b: string) => number,
): Keys => {
  const { id, figure } = column;
  if (id === 'name') return Float64Array.from(rows, (_, place) => place);
  return figure ? Float64Array.from(rows, (row) => figure(row) ?? NaN) : placesOf(rows, column, compare);
};

/** One step of an order. */
export interface Step {
  readonly keys: Keys;
  readonly descending: boolean;
}

/** Numbers that rise in the order that is wanted: blanks come last in both directions. */
const rising = ({ keys, descending }: Step): Keys => {
  const sign = descending ? -1 : 1;
  // Added to 0, because the zero below 0 is equal to the other one.
  return keys.map((key) => (Number.isNaN(key) ? Infinity : sign * key + 0));
};

/** The places of rows in the order of the steps; equal rows stay as they are, by name. */
export const orderedPlaces = (count: number, steps: readonly Step[]): Uint32Array => {
  const byName = new Uint32Array(count).map((_, place) => place);
  // The last step first: an order among equals is kept by the steps that come after it.
  return steps.reduceRight<Uint32Array>((places, step) => stableOrder(places, rising(step)), byName);
};

/** At most so many columns decide. */
const mostSteps = 2;

/**
 * The order after a press on a heading: by this column, the other way round where it is that already. `adding` puts it
 * second, after the column that decides now.
 */
export const orderAfter = (
  order: readonly Order[],
  column: string,
  { adding }: { readonly adding: boolean },
): readonly Order[] => {
  const known = order.find((step) => step.column === column);
  const next: Order = { column, descending: known ? !known.descending : false };
  if (!adding) return [next];
  if (known) return order.map((step) => (step === known ? next : step));
  return [...order.slice(0, mostSteps - 1), next];
};
