import type { Dataset } from './types.ts';

/** Tickets: health model, section 2. */
export const tickets: Dataset = {
  name: 'tickets',
  titles: ['tickets'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'key', type: 'text', headings: [] },
    { name: 'person', type: 'text', headings: [] },
    { name: 'openedOn', type: 'moment', required: true, headings: [] },
    { name: 'closedOn', type: 'moment', headings: [] },
    { name: 'category', type: 'text', headings: [] },
    { name: 'severity', type: 'text', headings: [] },
    { name: 'failure', type: 'boolean', headings: [] },
    { name: 'firstContact', type: 'boolean', headings: [] },
    { name: 'reopened', type: 'count', headings: [] },
  ],
};
