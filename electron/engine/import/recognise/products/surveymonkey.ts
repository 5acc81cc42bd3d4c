/**
 * SurveyMonkey: the export of all responses. Known from the columns that every such export begins with; the questions
 * follow, headed by their text. The firm is the first custom field, where it is used.
 * Not verified: exports as labels ("Very satisfied") instead of numbers: such answers are no scores.
 */
import type { FieldMapping, TableMapping } from '../../../../../shared/import/index.ts';
import type { SampleColumn } from '../columns.ts';
import { columnNamed, type ProductTable } from './product-table.ts';
import { surveyReadings } from '../survey-questions.ts';

const own = new Set([
  'Respondent ID',
  'Collector ID',
  'Start Date',
  'End Date',
  'Date Created',
  'Date Modified',
  'IP Address',
]);

const readings = (columns: readonly SampleColumn[]): readonly TableMapping[] => {
  const ended = columnNamed(columns, 'End Date | Date Modified | Date Created | Start Date');
  const custom = columnNamed(columns, 'Custom Data 1 | Custom Value 1');
  const given: Record<string, FieldMapping> = {
    ...(custom && custom.cells.length > 0 ? { account: custom.heading } : {}),
    ...(ended ? { answeredOn: ended.heading } : {}),
  };
  return surveyReadings(
    columns.filter(({ heading }) => !own.has(heading)),
    given,
  );
};

export const surveymonkey: readonly ProductTable[] = [
  {
    product: 'SurveyMonkey',
    table: 'responses',
    signature: ['Respondent ID', 'Collector ID', 'Start Date | Date Created', 'End Date | Date Modified'],
    readings,
  },
];
