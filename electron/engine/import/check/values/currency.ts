/** Currencies as people and programs write them. */
import { fold } from '../../../../../shared/fold.ts';
import { words } from '../../../../../shared/datasets/words.ts';

const written: Readonly<Record<string, readonly string[]>> = {
  TRY: words('TRY, TL, TRL, YTL, ₺, lira, türk lirası, turkish lira'),
  USD: words('USD, $, US$, dolar, dollar, dollars, abd doları, amerikan doları, us dollar, דולר'),
  EUR: words('EUR, €, euro, avro, יורו, אירו'),
  GBP: words('GBP, £, sterlin, ingiliz sterlini, pound, pounds'),
  ILS: words('ILS, NIS, ₪, שח, ש"ח, שקל, שקלים, shekel, shekels'),
};

const nameOf = (text: string): string => fold(text) || text.trim();

/** Each way of writing a currency, folded, and its ISO code: "₺" → TRY. */
export const currencyNames: readonly (readonly [name: string, code: string])[] = Object.entries(
  written,
).flatMap(([code, names]) => names.map((name) => [nameOf(name), code] as const));

const codes = new Map(currencyNames);

/** The ISO code of a currency; one that is not known stays as it is written, in capitals where it is a code. */
export const readCurrency = (text: string): string => {
  const code = codes.get(nameOf(text));
  if (code !== undefined) return code;
  return /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : text;
};
