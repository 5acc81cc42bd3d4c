import type { Field } from './types.ts';
import { words } from './words.ts';

/** The currency of an account's or an invoice's money: one field for both, so that they agree. */
export const currencyField: Field = {
  name: 'currency',
  type: 'currency',
  headings: words(`
    currency code, para birimi,
    döviz, döviz cinsi,
    מטבע,
  `),
};
