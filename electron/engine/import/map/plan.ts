/** A mapping made ready for the columns of one table: where every value of every row comes from. */
import { datasetNamed, type Dataset, type DatasetName, type Field } from '../../../../shared/datasets/index.ts';
import type { FieldMapping, MeasureMapping, TableMapping } from '../../../../shared/import/index.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import { AppError } from '../../../../shared/errors.ts';
import { missingFields } from '../../../../shared/datasets/missing-fields.ts';

/** A field mapping written out. */
export type FieldSource = Exclude<FieldMapping, string>;

/** Where one field's values come from: a column of the table, or one value for all rows. */
export interface PlannedField {
  readonly field: Field;
  /** Column of the table; undefined for a constant. */
  readonly at: number | undefined;
  readonly source: FieldSource;
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
  /** The column without which a row is not one of this dataset. */
  readonly onlyWith: number | undefined;
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

const plannedFields = (dataset: Dataset, mapping: TableMapping, headings: readonly string[]): PlannedField[] =>
  Object.entries(mapping.fields).map(([name, given]) => {
    const source = written(given);
    const field = fieldNamed(dataset, name);
    if (source.column === undefined && source.constant === undefined)
      throw new AppError('mapping.invalid', {
        problem: `the field "${name}" has neither a column nor a constant`,
      });
    return { field, source, at: source.column === undefined ? undefined : columnAt(headings, source.column) };
  });

const plannedAttributes = (
  dataset: Dataset,
  mapping: TableMapping,
  headings: readonly string[],
): Plan['attributes'] => {
  if (!dataset.keepsAttributes) return [];
  const columns = [
    ...Object.values(mapping.fields).map((given) => written(given).column),
    ...(mapping.measures ?? []).map((m) => m.column),
  ];
  const used = new Set(
    columns.filter((column) => column !== undefined).map((column) => columnAt(headings, column)),
  );
  const kept = mapping.attributes ?? headings.filter((_, at) => !used.has(at));
  return kept.map((heading) => ({ heading, at: columnAt(headings, heading) }));
};

/** Whether the table's rows become rows of the mapping's own dataset; a wide table of figures alone gives measurements only. */
export const takesOwnRows = (mapping: TableMapping): boolean =>
  mapping.dataset !== 'measurements' || mapping.measures === undefined;

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
    onlyWith: mapping.onlyWith === undefined ? undefined : columnAt(headings, mapping.onlyWith),
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
