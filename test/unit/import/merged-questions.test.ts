import { expect, it } from 'vitest';
import { habitsOf } from '../../../electron/engine/import/map/habits.ts';
import { sampleCells } from '../../../electron/engine/import/map/questions/evidence.ts';
import { mergedQuestions, openReading } from '../../../electron/engine/import/map/questions/questions.ts';
import type { QuestionChoice, TableMapping } from '../../../shared/import/index.ts';
import { withChoice } from '../../../shared/import/with-choice.ts';

const headings = ['account', 'key', 'issued', 'due', 'paid', 'planned'];
const row = ['A1', 'I1', '01/02/2026', '03/04/2026', '05/06/2026', '07/08/2026'];
const asked = { file: 'a.csv', headings, cells: sampleCells([row]), habits: habitsOf(undefined, null) };

const reading = (dueOn: string): TableMapping => ({
  dataset: 'invoices',
  fields: { account: 'account', key: 'key', amount: { constant: 5 }, issuedOn: 'issued', dueOn },
});

it('answers a question in every reading, where some take a field from different columns', () => {
  const readings = ['due', 'paid', 'planned'].map((column) => openReading(reading(column), asked));
  const [question, ...others] = mergedQuestions(readings);
  const choice = question?.choices.find(({ key }) => key === 'mdy') as QuestionChoice;
  expect(others).toEqual([]);
  const answered = readings.map(({ mapping }) => withChoice(mapping, choice).fields);
  expect(answered.map(({ dueOn, issuedOn }) => [issuedOn, dueOn])).toEqual(
    ['due', 'paid', 'planned'].map((column) => [
      { column: 'issued', dateOrder: 'mdy' },
      { column, dateOrder: 'mdy' },
    ]),
  );
});
