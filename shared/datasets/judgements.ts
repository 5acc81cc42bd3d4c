import type { Dataset } from './types.ts';

/** Judgements: health model, section 2. */
export const judgements: Dataset = {
  name: 'judgements',
  titles: ['judgements'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'date', type: 'date', required: true, headings: [] },
    { name: 'metric', type: 'text', required: true, headings: [] },
    { name: 'value', type: 'number', required: true, headings: [] },
    { name: 'note', type: 'text', headings: [] },
    { name: 'author', type: 'text', headings: [] },
  ],
};
