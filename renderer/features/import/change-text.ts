/** What a field of a stored row holds, as the reader's language writes it. */
import { type DatasetName, datasetNamed, type FieldType } from '../../../shared/datasets/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { Format } from '../../../shared/format.ts';

/** What the values are written with. */
export interface ChangeWording {
  readonly format: Pick<Format, 'date' | 'fixed'>;
  readonly yes: string;
  readonly no: string;
}

/** With as many decimals as it is stored with, so that no change is rounded away. */
const numberText = (value: string, { format }: ChangeWording): string =>
  /^-?\d+(\.\d+)?$/.test(value) ? format.fixed(Number(value), value.split('.')[1]?.length ?? 0) : value;

const momentText = (value: string, { format }: ChangeWording): string => {
  const [day = '', time] = value.split('T');
  if (parseDay(day) === undefined) return value;
  return time === undefined ? format.date(day) : `${format.date(day)} ${time}`;
};

const wordText = (value: string, { yes, no }: ChangeWording): string => (value === 'yes' ? yes : no);

/** What is written otherwise than it is told. */
const writers: Readonly<Partial<Record<FieldType, typeof numberText>>> = {
  date: momentText,
  moment: momentText,
  money: numberText,
  number: numberText,
  fraction: numberText,
  count: numberText,
  boolean: wordText,
};

/** A value as the engine tells it, for a reader; what is no field of the dataset stands as it is. */
export const changeText = (
  value: string,
  { dataset, field }: { readonly dataset: DatasetName; readonly field: string },
  wording: ChangeWording,
): string => {
  const type = datasetNamed(dataset).fields.find(({ name }) => name === field)?.type;
  return (type && writers[type])?.(value, wording) ?? value;
};
