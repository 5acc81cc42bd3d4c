import type { Dataset } from './types.ts';

/** People: health model, section 2. */
export const people: Dataset = {
  name: 'people',
  titles: ['people'],
  keepsAttributes: true,
  fields: [
    { name: 'key', type: 'text', required: true, headings: [] },
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'name', type: 'text', headings: [] },
    { name: 'email', type: 'text', headings: [] },
    { name: 'role', type: 'text', headings: [] },
  ],
};
