/** Money and shares as `nabiz value` prints them. */
import { figure } from './columns.ts';

/** Hundredths as money in whole units, thousands parted; a dash for none. */
export const money = (minor: number | null): string =>
  minor === null ? '–' : (Math.round(minor / 100) + 0).toLocaleString('en', { maximumFractionDigits: 0 });

/** Hundredths as money to the last of them: for single rows. */
export const exactMoney = (minor: number): string =>
  (minor / 100).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A share as a percentage; a dash for none. */
export const percent = (share: number | null, decimals = 1): string =>
  share === null ? '–' : `${figure(share * 100, decimals)} %`;

/** "1 invoice", "2 invoices". */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** A currency's name; a dash for none. */
export const currencyName = (currency: string | null): string => currency ?? '–';

/** Where money belongs. */
interface Place {
  readonly group: string | null;
  readonly currency: string | null;
}

/** The first columns of a table by currency, or by group and currency. */
export const placeHeads = (by: string | null): readonly string[] =>
  by === null ? ['currency'] : [by, 'currency'];

/** Their cells in one row. */
export const placeCells = ({ group, currency }: Place, by: string | null): readonly string[] =>
  by === null ? [currencyName(currency)] : [group ?? '–', currencyName(currency)];
