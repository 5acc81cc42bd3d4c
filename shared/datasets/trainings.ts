import type { Dataset } from './types.ts';

/** Trainings: health model, section 2. */
export const trainings: Dataset = {
  name: 'trainings',
  titles: ['trainings'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: [] },
    { name: 'person', type: 'text', headings: [] },
    { name: 'course', type: 'text', required: true, headings: [] },
    { name: 'assignedOn', type: 'date', headings: [] },
    { name: 'completedOn', type: 'date', headings: [] },
  ],
};
