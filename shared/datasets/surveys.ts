import type { Dataset } from './types.ts';

/** Surveys: health model, section 2. */
export const surveys: Dataset = {
  name: 'surveys',
  titles: ['surveys'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'person', type: 'text', headings: [] },
    { name: 'kind', type: 'choice', required: true, choices: { nps: [], csat: [], ces: [] }, headings: [] },
    { name: 'answeredOn', type: 'date', headings: [] },
    { name: 'invitedOn', type: 'date', headings: [] },
    { name: 'score', type: 'number', headings: [] },
    { name: 'scaleMin', type: 'number', headings: [] },
    { name: 'scaleMax', type: 'number', headings: [] },
    { name: 'comment', type: 'text', headings: [] },
  ],
};
