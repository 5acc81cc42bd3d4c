import type { Dataset } from './types.ts';

/** Measurements: health model, section 2. */
export const measurements: Dataset = {
  name: 'measurements',
  titles: ['measurements'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'date', type: 'date', required: true, headings: [] },
    { name: 'metric', type: 'text', required: true, headings: [] },
    { name: 'value', type: 'number', required: true, headings: [] },
  ],
};
