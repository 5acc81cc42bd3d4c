/** Money of one part, written alike: with hundredths wherever one of its amounts has any. */
import type { Format } from '../../../../shared/format.ts';
import { useFormat } from '../../../ui/use-format.ts';

/** How the amounts of a drawing or a table are written. */
export interface Amounts {
  /** With the currency. */
  readonly money: (minor: number) => string;
  /** With the currency and, above 0, a plus. */
  readonly change: (minor: number) => string;
  /** The number alone: its table names the currency. */
  readonly plain: (minor: number) => string;
}

const isFine = (minors: readonly number[]): boolean => minors.some((minor) => minor % 100 !== 0);

/** What writes amounts of a currency that stand together. */
export const amountsIn = (format: Format, currency: string | null, minors: readonly number[]): Amounts => {
  const decimals = isFine(minors) ? 2 : 0;
  const money = (minor: number): string =>
    decimals === 0 ? format.money(minor, currency) : format.moneyExact(minor, currency);
  return {
    money,
    // The plus stands where the language puts a minus.
    change: (minor) => (minor > 0 ? money(-minor).replace('−', '+') : money(minor)),
    plain: (minor) => format.fixed(minor / 100, decimals),
  };
};

/** The same in the page's language. */
export const useAmounts = (currency: string | null, minors: readonly number[]): Amounts =>
  amountsIn(useFormat(), currency, minors);
