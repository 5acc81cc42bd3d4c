/** Tables of answers from any survey program: headings that are questions, beside a date and whoever answered. */
import { datasetNamed } from '../../../../shared/datasets/index.ts';
import type { TableMapping } from '../../../../shared/import/index.ts';
import type { SampleColumn } from './columns.ts';
import { matchFields } from './match-fields.ts';
import { hasScores, surveyReadings } from './survey-questions.ts';

const isQuestion = ({ heading }: SampleColumn): boolean => /[?؟]\s*(?:[([][^()[\]]*[)\]])?\s*$/u.test(heading);

/** How a table with questions for headings is read, once for each score; empty for every other table. */
export const questionReadings = (columns: readonly SampleColumn[]): readonly TableMapping[] => {
  if (!columns.some((column) => isQuestion(column) && hasScores(column))) return [];
  const others = columns.filter((column) => !isQuestion(column));
  const dated = matchFields(datasetNamed('surveys'), others).find(({ field }) => field.name === 'answeredOn');
  if (dated === undefined) return [];
  return surveyReadings(
    columns.filter((column) => column !== dated.column),
    { answeredOn: dated.column.heading },
  );
};
