/** Headings of yearly recurring revenue; a twelfth of it is the monthly one. A firm's own revenue is not meant. */
import { words } from './words.ts';

export const yearly = {
  headings: words(`
    arr, arr value, arr amount, current arr, annual recurring revenue, annual contract value, acv,
    yearly fee, annual fee, annual value, annual amount, annual price, yearly amount, yearly price, yearly value,
    yıllık tekrarlayan gelir, yıllık abonelik, yıllık ücret, yıllık sözleşme bedeli, yıllık bedel, yıllık tutar,
    הכנסה שנתית חוזרת, תשלום שנתי, ערך חוזה שנתי, ערך שנתי, מחיר שנתי, סכום שנתי,
  `),
  factor: 1 / 12,
} as const;
