/** A ticket table with a satisfaction score also holds survey answers. */
import { foldHeading } from '../../../../shared/fold.ts';
import type { FieldMapping, TableMapping } from '../../../../shared/import/index.ts';
import { isNumeric, type SampleColumn } from './columns.ts';

const scoreHeadings = new Set(
  [
    'satisfaction score',
    'satisfaction rating',
    'customer satisfaction rating',
    'csat',
    'csat score',
    'satisfaction',
    'memnuniyet',
    'memnuniyet puanı',
    'müşteri memnuniyeti',
    'שביעות רצון',
    'ציון שביעות רצון',
  ].map(foldHeading),
);

/** The scale that scores lie on; null where they fit none. */
const scaleOf = (numbers: readonly number[]): number | null => {
  if (numbers.some((value) => value < 1 || !Number.isInteger(value))) return null;
  return [5, 7, 10].find((most) => numbers.every((value) => value <= most)) ?? null;
};

/** The survey answers in a ticket table; null where it has none. The answer is dated when the ticket was closed. */
export const surveyInTickets = (
  tickets: TableMapping,
  columns: readonly SampleColumn[],
): TableMapping | null => {
  if (tickets.dataset !== 'tickets') return null;
  const score = columns.find((column) => scoreHeadings.has(column.folded) && isNumeric(column));
  const scaleMax = score && scaleOf(score.numbers);
  const { account, person, closedOn, openedOn } = tickets.fields;
  const answeredOn = closedOn ?? openedOn;
  if (score === undefined || scaleMax == null || account === undefined || answeredOn === undefined) return null;
  const fields: Record<string, FieldMapping> = {
    account,
    ...(person === undefined ? {} : { person }),
    kind: { constant: 'csat' },
    answeredOn,
    score: score.heading,
    scaleMin: { constant: 1 },
    scaleMax: { constant: scaleMax },
  };
  return { dataset: 'surveys', fields, onlyWith: score.heading };
};
