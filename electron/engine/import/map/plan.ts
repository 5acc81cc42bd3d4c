/** A mapping made ready for the columns of one table: where every value of every row comes from. */
import { datasetNamed, type Dataset, type DatasetName, type Field } from '../../../../shared/datasets/index.ts';
import {
  isReasonHeading,
  type FieldMapping,
  type MeasureMapping,
  type RowCondition,
  type TableMapping,
} from '../../../../shared/import/index.ts';
import { fold, foldHeading } from '../../../../shared/fold.ts';
import { AppError } from '../../../../shared/errors.ts';
import { missingFields } from '../../../../shared/datasets/missing-fields.ts';

/** A field mapping written out. */
export type FieldSource = Exclude<FieldMapping, string>;

/** Where one field's values come from: a column of the table, or one value for all rows. */
export interface PlannedField {
  readonly field: Field;
  /** Column of the table; undefined for a constant. */
  readonly at: number | undefined;
  /** All its columns, where the mapping names several: their texts joined, or the first that is filled. */
  readonly parts?: readonly number[];
  /** The column of the account's name, beside the one of its code. */
  readonly nameAt?: number;
  readonly source: FieldSource;
}

/** Rows that count: `words` (folded) holds what the column must say; null = anything. */
export interface PlannedCondition {
  readonly at: number;
  readonly words: ReadonlySet<string> | null;
}

/** A column of figures that becomes measurements. */
export interface PlannedMeasure {
  readonly at: number;
  readonly heading: string;
  readonly mapping: MeasureMapping;
}

/** How the rows of a table become rows of a dataset. */
export interface Plan {
  readonly dataset: Dataset;
  readonly mapping: TableMapping;
  readonly fields: readonly PlannedField[];
  readonly measures: readonly PlannedMeasure[];
  /** Columns kept as attributes. */
  readonly attributes: readonly { readonly at: number; readonly heading: string }[];
  /** What a row must say to be one of this dataset. */
  readonly conditions: readonly PlannedCondition[];
}

/** The number of a column by its heading: as written, else folded. Throws `mapping.invalid` when it is not there. */
const columnAt = (headings: readonly string[], heading: string): number => {
  const exact = headings.indexOf(heading);
  if (exact >= 0) return exact;
  const folded = headings.findIndex((other) => foldHeading(other) === foldHeading(heading));
  if (folded >= 0) return folded;
  throw new AppError('mapping.invalid', {
    problem: `there is no column "${heading}" among ${headings.join(', ')}`,
  });
};

const written = (mapping: FieldMapping): FieldSource =>
  typeof mapping === 'string' ? { column: mapping } : mapping;

const fieldNamed = (dataset: Dataset, name: string): Field => {
  const field = dataset.fields.find((candidate) => candidate.name === name);
  if (field) return field;
  const known = dataset.fields.map((candidate) => candidate.name).join(', ');
  throw new AppError('mapping.invalid', { problem: `${dataset.name} has no field "${name}"; it has ${known}` });
};

const columnsNamed = (source: FieldSource): readonly string[] =>
  source.columns ?? (source.column === undefined ? [] : [source.column]);

const allNamed = (source: FieldSource): readonly string[] => [
  ...columnsNamed(source),
  ...(source.name === undefined ? [] : [source.name]),
];

const plannedField = (field: Field, source: FieldSource, headings: readonly string[]): PlannedField => {
  const parts = columnsNamed(source).map((heading) => columnAt(headings, heading));
  const { name } = source;
  if (name !== undefined && (field.type !== 'account' || source.lookup !== undefined))
    throw new AppError('mapping.invalid', {
      problem: `the field "${field.name}" takes no name: only an account's code has one beside it`,
    });
  return {
    field,
    source,
    at: parts[0],
    ...(parts.length > 1 ? { parts } : {}),
    ...(name === undefined ? {} : { nameAt: columnAt(headings, name) }),
  };
};

const plannedConditions = (
  onlyWith: TableMapping['onlyWith'],
  headings: readonly string[],
): readonly PlannedCondition[] => {
  const conditions: readonly RowCondition[] =
    typeof onlyWith === 'string' ? [{ column: onlyWith }] : (onlyWith ?? []);
  return conditions.map(({ column, values }) => ({
    at: columnAt(headings, column),
    words: values === undefined ? null : new Set(values.map(fold)),
  }));
};

const plannedFields = (dataset: Dataset, mapping: TableMapping, headings: readonly string[]): PlannedField[] =>
  Object.entries(mapping.fields).map(([name, given]) => {
    const source = written(given);
    const field = fieldNamed(dataset, name);
    if (columnsNamed(source).length === 0 && source.constant === undefined)
      throw new AppError('mapping.invalid', {
        problem: `the field "${name}" has neither a column nor a constant`,
      });
    return plannedField(field, source, headings);
  });

const plannedAttributes = (
  dataset: Dataset,
  mapping: TableMapping,
  headings: readonly string[],
): Plan['attributes'] => {
  if (!dataset.keepsAttributes) return [];
  const columns = [
    ...Object.values(mapping.fields).flatMap((given) => allNamed(written(given))),
    ...(mapping.measures ?? []).map((m) => m.column),
  ];
  const used = new Set(columns.map((column) => columnAt(headings, column)));
  const kept =
    mapping.attributes ?? headings.filter((heading, at) => !used.has(at) && !isReasonHeading(heading));
  return kept.map((heading) => ({ heading, at: columnAt(headings, heading) }));
};

/** Whether the table's rows become rows of the mapping's own dataset; a wide table of figures alone gives measurements only. */
export const takesOwnRows = (mapping: TableMapping): boolean =>
  !['measurements', 'usage'].includes(mapping.dataset) || mapping.measures === undefined;

/** What the figures of a wide table become: use in a table of use per month, else measurements. */
export const figuresDataset = ({ dataset }: TableMapping): DatasetName =>
  dataset === 'usage' ? 'usage' : 'measurements';

/**
 * Makes a mapping ready for a table's columns.
 * Throws `mapping.invalid` when it names a column or a field that is not there, `file.requiredColumn` when a
 * required field has no column.
 */
export const planOf = (mapping: TableMapping, headings: readonly string[], file: string): Plan => {
  const dataset = datasetNamed(mapping.dataset);
  const missing = missingFields(mapping);
  if (missing.length > 0) throw requiredColumn(file, { dataset: dataset.name, fields: missing, headings });
  return {
    dataset,
    mapping,
    fields: plannedFields(dataset, mapping, headings),
    measures: (mapping.measures ?? []).map((m) => ({
      at: columnAt(headings, m.column),
      heading: m.column,
      mapping: m,
    })),
    attributes: plannedAttributes(dataset, mapping, headings),
    conditions: plannedConditions(mapping.onlyWith, headings),
  };
};

/** The error of a table that lacks a required column. */
export const requiredColumn = (
  file: string,
  table: { dataset: DatasetName; fields: readonly string[]; headings: readonly string[] },
): AppError =>
  new AppError('file.requiredColumn', {
    file,
    dataset: table.dataset,
    fields: table.fields.join(', '),
    headings: table.headings.join(', '),
  });

/** The columns of a table that a plan takes values from, by their numbers. */
export const columnsTaken = ({ fields, measures, attributes, conditions }: Plan): ReadonlySet<number> =>
  new Set([
    ...fields.flatMap(({ at, parts }) => parts ?? (at === undefined ? [] : [at])),
    ...fields.flatMap(({ nameAt }) => (nameAt === undefined ? [] : [nameAt])),
    ...[...measures, ...attributes, ...conditions].map(({ at }) => at),
  ]);
