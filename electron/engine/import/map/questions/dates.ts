/** Which of day and month comes first, where no date of the table tells. */
import type { FieldMapping, ImportQuestion } from '../../../../../shared/import/index.ts';
import { threeFigureCells } from '../../check/values/date-order.ts';
import type { DateOrder } from '../../check/values/date.ts';
import type { Habits } from '../habits.ts';
import { cellsOf, headingOf, isDated, samplesOf, type Evidence } from './evidence.ts';

/** One question for all dates of a table that are open: who writes one of them day first writes all of them so. */
export const dateQuestions = (evidence: Evidence, habits: Habits): readonly ImportQuestion[] => {
  const { plan } = evidence;
  if (plan.mapping.dateOrder !== undefined) return [];
  const open = plan.fields
    .filter(({ field, source }) => isDated(field.type) && source.dateOrder === undefined)
    .map((planned) => ({ planned, cells: threeFigureCells(cellsOf(evidence, planned)) }))
    .filter(({ cells }) => cells.length > 0);
  const [first] = open;
  if (first === undefined) return [];
  const fields = (dateOrder: DateOrder): Record<string, FieldMapping> =>
    Object.fromEntries(open.map(({ planned }) => [planned.field.name, { ...planned.source, dateOrder }]));
  return [
    {
      code: 'dates.order',
      column: headingOf(first.planned),
      samples: samplesOf(first.cells),
      choices: (['dmy', 'mdy'] as const).map((key) => ({ key, fields: fields(key) })),
      taken: null,
      fallback: habits.dateOrder,
    },
  ];
};
