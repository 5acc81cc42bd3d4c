import type { Dataset } from './types.ts';

/** Invoices: health model, section 2. */
export const invoices: Dataset = {
  name: 'invoices',
  titles: ['invoices'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'key', type: 'text', headings: [] },
    { name: 'issuedOn', type: 'date', headings: [] },
    { name: 'dueOn', type: 'date', required: true, headings: [] },
    { name: 'paidOn', type: 'date', headings: [] },
    { name: 'amount', type: 'money', required: true, headings: [] },
    { name: 'currency', type: 'text', headings: [] },
  ],
};
