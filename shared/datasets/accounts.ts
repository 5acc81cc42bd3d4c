import type { Dataset } from './types.ts';

/** Accounts: health model, section 2. */
export const accounts: Dataset = {
  name: 'accounts',
  titles: ['accounts'],
  keepsAttributes: true,
  fields: [
    { name: 'key', type: 'text', required: true, headings: [] },
    { name: 'name', type: 'text', headings: [] },
    { name: 'segment', type: 'text', headings: [] },
    { name: 'stage', type: 'text', headings: [] },
    { name: 'owner', type: 'text', headings: [] },
    { name: 'country', type: 'text', headings: [] },
    { name: 'plan', type: 'text', headings: [] },
    { name: 'currency', type: 'text', headings: [] },
    { name: 'mrr', type: 'money', headings: [] },
    { name: 'seats', type: 'number', headings: [] },
    { name: 'startedOn', type: 'date', headings: [] },
    { name: 'renewalOn', type: 'date', headings: [] },
    { name: 'endedOn', type: 'date', headings: [] },
    { name: 'cac', type: 'money', headings: [] },
    { name: 'grossMargin', type: 'fraction', headings: [] },
  ],
};
