import type { Dataset } from './types.ts';

/** Outcomes: health model, section 2. */
export const outcomes: Dataset = {
  name: 'outcomes',
  titles: ['outcomes'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'date', type: 'date', required: true, headings: [] },
    { name: 'outcome', type: 'choice', required: true, choices: { renewed: [], churned: [], contracted: [], expanded: [] }, headings: [] },
    { name: 'amount', type: 'money', headings: [] },
  ],
};
