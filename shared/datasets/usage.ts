import type { Dataset } from './types.ts';

/** Usage: health model, section 2. */
export const usage: Dataset = {
  name: 'usage',
  titles: ['usage'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'date', type: 'date', required: true, headings: [] },
    { name: 'person', type: 'text', headings: [] },
    { name: 'feature', type: 'text', headings: [] },
    { name: 'events', type: 'number', fallback: 1, headings: [] },
    { name: 'activeUsers', type: 'number', headings: [] },
    { name: 'seats', type: 'number', headings: [] },
  ],
};
