/** What a table leaves open, what the user answers, and what the answers make of its readings. Pure. */
import type { ImportQuestion, TableMapping } from '../../../shared/import/index.ts';
import { withChoice } from '../../../shared/import/with-choice.ts';
import { columnsOf } from './mapping-edit.ts';

/** Question → the key of the choice that the user took. */
export type Answers = Readonly<Record<string, string>>;

/** The name of a question in a table's answers. */
export const questionKey = ({ code, column }: ImportQuestion): string => `${code} ${column}`;

/** The choice that stands: the user's, else the one that was taken; null where nobody has said. */
export const standingChoice = (question: ImportQuestion, answers: Answers): string | null =>
  answers[questionKey(question)] ?? question.taken;

const readsColumn = (mapping: TableMapping, column: string): boolean =>
  Object.values(mapping.fields).some((from) => columnsOf(from).includes(column)) ||
  (mapping.measures ?? []).some((measure) => measure.column === column);

/** The questions that matter: a column that nothing is read from any more asks nothing. */
export const liveQuestions = (
  questions: readonly ImportQuestion[],
  readings: readonly TableMapping[],
): readonly ImportQuestion[] =>
  questions.filter(({ column }) => readings.some((reading) => readsColumn(reading, column)));

/** Questions that stop the import until somebody answers. */
export const unanswered = (questions: readonly ImportQuestion[], answers: Answers): readonly ImportQuestion[] =>
  questions.filter((question) => standingChoice(question, answers) === null);

const withAnswer = (mapping: TableMapping, question: ImportQuestion, key: string): TableMapping => {
  const choice = question.choices.find((one) => one.key === key);
  return choice && readsColumn(mapping, question.column) ? withChoice(mapping, choice) : mapping;
};

/** A reading of a table with the user's answers in it. */
export const answered = (
  mapping: TableMapping,
  questions: readonly ImportQuestion[],
  answers: Answers,
): TableMapping =>
  questions.reduce((read, question) => {
    const key = answers[questionKey(question)];
    return key === undefined ? read : withAnswer(read, question, key);
  }, mapping);
