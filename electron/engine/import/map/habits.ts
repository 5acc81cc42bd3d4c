/** How a locale writes dates and numbers: what is taken where the cells leave it open. */
import type { DateOrder } from '../check/values/date.ts';
import type { Decimal } from '../check/values/number.ts';

/** What is taken where the cells leave it open, and whether somebody or something said so. */
export interface Habits {
  readonly dateOrder: DateOrder;
  readonly decimal: Decimal;
  /** Which of the two are known; the others are a guess that has to be told. */
  readonly known: { readonly dateOrder: boolean; readonly decimal: boolean };
}

const monthFirstLocales = ['en-us', 'us'];
const pointLocales = ['en', 'he'];

/**
 * The habits of a locale ("tr", "en-US"); without one: day first, and a decimal comma where semicolons part the
 * cells, because programs write semicolons only where the comma is taken.
 */
export const habitsOf = (locale: string | undefined, delimiter: string | null): Habits => {
  const given = locale?.toLowerCase().replace('_', '-');
  const point =
    given === undefined
      ? delimiter !== ';'
      : pointLocales.some((p) => given === p || given.startsWith(`${p}-`));
  return {
    dateOrder: given !== undefined && monthFirstLocales.includes(given) ? 'mdy' : 'dmy',
    decimal: point ? '.' : ',',
    known: { dateOrder: given !== undefined, decimal: given !== undefined || delimiter === ';' },
  };
};
