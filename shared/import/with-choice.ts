/** An answer to a question, laid over a reading of the table. Pure; used by the engine and by the page. */
import type { FieldMapping, MeasureMapping, TableMapping } from './mapping.ts';
import type { QuestionChoice } from './questions.ts';

type Source = Exclude<FieldMapping, string>;

/** The heading that a field is read from, the first of several; undefined for a constant. */
export const columnOf = (from: FieldMapping): string | undefined =>
  typeof from === 'string' ? from : (from.column ?? from.columns?.[0]);

/** Words that an earlier answer gave a value keep it: the scale of one kind of survey is not that of another. */
const withWords = (now: FieldMapping | undefined, said: Source): FieldMapping => {
  if (typeof now !== 'object' || now.values === undefined || said.values === undefined) return said;
  if (now.column !== said.column) return said;
  const spoken = Object.entries(said.values).filter(([, value]) => value !== null);
  return { ...said, values: { ...now.values, ...Object.fromEntries(spoken) } };
};

/**
 * Whether an answer's field belongs into a reading: one read from a column must be read from that column there, so
 * that an answer brings back no field that the user gave to another column. Fields of surveys go into surveys only.
 */
const belongs = (reading: TableMapping, field: string, said: FieldMapping): boolean => {
  const now = reading.fields[field];
  if (now !== undefined && columnOf(said) !== undefined && columnOf(now) !== undefined)
    return columnOf(now) === columnOf(said);
  return reading.dataset === 'surveys' && /^(?:scaleMin|scaleMax|boxes)$/.test(field);
};

const withDecimal = (measure: MeasureMapping, choice: QuestionChoice): MeasureMapping => ({
  ...measure,
  ...choice.measures?.[measure.column],
});

/** A reading of the table with an answer in it; what the answer says of other readings is passed over. */
export const withChoice = (reading: TableMapping, choice: QuestionChoice): TableMapping => {
  const said = [...(choice.elsewhere ?? []), choice.fields]
    .flatMap((fields) => Object.entries(fields))
    .filter(([field, from]) => belongs(reading, field, from))
    .map(([field, from]): [string, FieldMapping] => [
      field,
      typeof from === 'string' ? from : withWords(reading.fields[field], from),
    ]);
  return {
    ...reading,
    fields: { ...reading.fields, ...Object.fromEntries(said) },
    ...(reading.measures && { measures: reading.measures.map((one) => withDecimal(one, choice)) }),
  };
};
