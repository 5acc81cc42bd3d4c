import type { Dataset } from './types.ts';

/** Referrals: health model, section 2. */
export const referrals: Dataset = {
  name: 'referrals',
  titles: ['referrals'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'date', type: 'date', required: true, headings: [] },
    { name: 'name', type: 'text', headings: [] },
    { name: 'converted', type: 'boolean', headings: [] },
  ],
};
