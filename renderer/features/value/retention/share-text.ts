/** Shares of what was kept, in the reader's language. Pure. */
import type { Format } from '../../../../shared/format.ts';
import { amountsIn } from '../parts/amounts.ts';
import type { KeptShare } from './kept-shares.ts';

/** Small shares of a month need their second decimal. */
const decimalsOf = (name: KeptShare['name']): number => (name === 'monthlyChurn' ? 2 : 1);

/** A share as it is shown; null where there is none. */
export const shareText = ({ name, value }: Pick<KeptShare, 'name' | 'value'>, format: Format): string | null =>
  value === null ? null : format.fixedShare(value, decimalsOf(name));

const numbersOf = (share: KeptShare, format: Format, currency: string | null): string => {
  switch (share.name) {
    case 'grr':
    case 'nrr': {
      const { startMinor, lostMinor, gainedMinor } = share;
      const { plain } = amountsIn(format, currency, [startMinor, ...lostMinor, ...gainedMinor]);
      const lost = lostMinor.map((minor) => ` − ${plain(minor)}`).join('');
      const gained = gainedMinor.map((minor) => ` + ${plain(minor)}`).join('');
      return `(${plain(startMinor)}${lost}${gained}) ÷ ${plain(startMinor)}`;
    }
    case 'logoRetention':
    case 'logoChurn':
    case 'monthlyChurn':
      return `${format.number(share.part, 0)} ÷ ${format.number(share.whole, 0)}`;
    case 'yearlyChurn':
      return `1 − (1 − ${format.fixedShare(share.monthly, 2)})^12`;
  }
};

/** A share's formula with its numbers put in, and what it comes to; null where there is none. */
export const filledShare = (share: KeptShare, format: Format, currency: string | null): string | null => {
  const value = shareText(share, format);
  return value === null ? null : `${numbersOf(share, format, currency)} = ${value}`;
};
