/**
 * Google Forms: the sheet of responses. It begins with the time of the answer, headed in the language of the form;
 * every further column is headed by a question. Known from forms in English, Turkish and Hebrew.
 * Not verified: quizzes, whose "Score" column reads "3 / 10" and is no score of ours.
 */
import type { TableMapping } from '../../../../../shared/import/index.ts';
import type { SampleColumn } from '../columns.ts';
import { columnNamed, type ProductTable } from './product-table.ts';
import { surveyReadings } from '../survey-questions.ts';

const timestamp = 'Timestamp | Zaman damgası | חותמת זמן';

const readings = (columns: readonly SampleColumn[]): readonly TableMapping[] => {
  const answered = columnNamed(columns, timestamp);
  return surveyReadings(
    columns.filter((column) => column !== answered),
    answered ? { answeredOn: answered.heading } : {},
  );
};

/** "Timestamp" alone says nothing: it stands first, and a question with a score follows. */
const isForm = (columns: readonly SampleColumn[]): boolean =>
  columnNamed(columns, timestamp)?.at === 0 && readings(columns).length > 0;

export const googleForms: readonly ProductTable[] = [
  { product: 'Google Forms', table: 'responses', signature: [timestamp], applies: isForm, readings },
];
