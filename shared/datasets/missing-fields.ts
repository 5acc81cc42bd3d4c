/** What a mapping still lacks before its table can be imported. */
import type { TableMapping } from '../import/index.ts';
import { datasetNamed } from './index.ts';

/** What a wide table of figures needs no column for: its headings say the metric, its cells the value, the import the day. */
const saidByMeasures = ['date', 'metric', 'value'];

/** The required fields of a dataset that a mapping gives no value for; of fields of which one is enough, the first. */
export const missingFields = (mapping: TableMapping): readonly string[] => {
  const { name, fields, needsOneOf = [] } = datasetNamed(mapping.dataset);
  const wide = ['measurements', 'usage'].includes(name) && mapping.measures !== undefined;
  const missing = fields
    .filter((field) => field.required && !Object.hasOwn(mapping.fields, field.name))
    .map((field) => field.name)
    .filter((field) => !(wide && saidByMeasures.includes(field)));
  const [first] = needsOneOf;
  return first === undefined || needsOneOf.some((field) => Object.hasOwn(mapping.fields, field))
    ? missing
    : [...missing, first];
};
