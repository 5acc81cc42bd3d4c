/** Whether 1.234 is one and a part or more than a thousand, where no number of the table tells. */
import type { FieldMapping, ImportQuestion, QuestionChoice } from '../../../../../shared/import/index.ts';
import { decimalOf, openNumbers } from '../../check/values/decimal.ts';
import type { Decimal } from '../../check/values/number.ts';
import type { Cell } from '../../read/cells.ts';
import type { Habits } from '../habits.ts';
import { cellsOf, headingOf, isNumeric, samplesOf, type Evidence } from './evidence.ts';

const signs: Readonly<Record<'point' | 'comma', Decimal>> = { point: '.', comma: ',' };

/** The cells that a column leaves open; none where one of its cells shows the decimal sign. */
const openCells = (cells: readonly Cell[]): readonly Cell[] =>
  decimalOf(cells) === undefined ? openNumbers(cells) : [];

const openFields = (evidence: Evidence) =>
  evidence.plan.fields
    .filter(({ field, source }) => isNumeric(field.type) && source.decimal === undefined)
    .map((planned) => ({ planned, cells: openCells(cellsOf(evidence, planned)) }))
    .filter(({ cells }) => cells.length > 0);

const openMeasures = (evidence: Evidence) =>
  evidence.plan.measures
    .filter(({ mapping }) => mapping.decimal === undefined)
    .map((measure) => ({ heading: measure.heading, cells: openCells(cellsOf(evidence, measure)) }))
    .filter(({ cells }) => cells.length > 0);

/** One question for all numbers of a table that are open. */
export const numberQuestions = (evidence: Evidence, habits: Habits): readonly ImportQuestion[] => {
  const [fields, measures] = [openFields(evidence), openMeasures(evidence)];
  const [first] = [
    ...fields.map(({ planned, cells }) => ({ heading: headingOf(planned), cells })),
    ...measures,
  ];
  if (first === undefined) return [];
  const choice = (key: 'point' | 'comma'): QuestionChoice => ({
    key,
    fields: Object.fromEntries(
      fields.map(({ planned }): [string, FieldMapping] => [
        planned.field.name,
        { ...planned.source, decimal: signs[key] },
      ]),
    ),
    measures: Object.fromEntries(measures.map(({ heading }) => [heading, { decimal: signs[key] }])),
  });
  return [
    {
      code: 'numbers.decimal',
      column: first.heading,
      samples: samplesOf(first.cells),
      choices: [choice('point'), choice('comma')],
      taken: null,
      fallback: habits.decimal === '.' ? 'point' : 'comma',
    },
  ];
};
