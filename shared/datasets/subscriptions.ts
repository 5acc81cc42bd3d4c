import type { Dataset } from './types.ts';

/** Subscriptions: health model, section 2. */
export const subscriptions: Dataset = {
  name: 'subscriptions',
  titles: ['subscriptions'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'key', type: 'text', headings: [] },
    { name: 'startedOn', type: 'date', required: true, headings: [] },
    { name: 'endedOn', type: 'date', headings: [] },
    { name: 'mrr', type: 'money', required: true, headings: [] },
    { name: 'seats', type: 'number', headings: [] },
    { name: 'plan', type: 'text', headings: [] },
  ],
};
