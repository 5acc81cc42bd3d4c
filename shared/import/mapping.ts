/** How tables are read: the hand-written mapping file, and what recognition proposes. */
import { z } from 'zod';
import { datasetNames } from '../datasets/types.ts';

const column = z.string().min(1);

/**
 * Where one field's value comes from: a column by its heading, a constant, or a column whose words stand for values.
 * `lookup: 'subscription'` reads the column as a subscription's key and takes that subscription's account.
 */
const fieldMappingSchema = z.union([
  column,
  z.strictObject({
    column: column.optional(),
    /** Several columns instead of one: their texts joined with spaces (first and last name), or the first that is filled. */
    columns: z.array(column).min(2).optional(),
    take: z.enum(['all', 'first']).optional(),
    constant: z.union([z.string(), z.number(), z.boolean()]).optional(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    lookup: z.enum(['subscription', 'person', 'ticket', 'invoice']).optional(),
    /** For an account: the column of its name, beside the one of its code. It names accounts that have no name yet. */
    name: column.optional(),
    /** Multiply a number by this: 0.08333 turns a yearly figure into a monthly one. */
    factor: z.number().optional(),
    dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    /** The sign between whole and part of the column's numbers; left out = decided from its values. */
    decimal: z.enum(['.', ',']).optional(),
  }),
]);

/** One column of a wide table that becomes measurements of `metric`. */
const measureMappingSchema = z.strictObject({
  column,
  /** The metric's key (for `usage`: the field, "events" or "activeUsers"); where the mapping has a field `metric`, the table's own column says it instead. */
  metric: z.string().min(1),
  /** The day that all figures of the column are of, where a table has a column for each month or quarter. */
  date: z.iso.date().optional(),
  values: z.record(z.string(), z.union([z.number(), z.null()])).optional(),
  factor: z.number().optional(),
  decimal: z.enum(['.', ',']).optional(),
});

/** Rows that count: those whose cell in the column is one of the words; without words, those where it is filled. */
const rowConditionSchema = z.strictObject({ column, values: z.array(z.string().min(1)).min(1).optional() });

/** How one table is read: the hand-written mapping file holds a list of these. */
export const tableMappingSchema = z.strictObject({
  /** Which tables it is for: the file's base name and the sheet, `*` as wild card; left out = any. */
  file: z.string().optional(),
  sheet: z.string().optional(),
  dataset: z.enum(datasetNames),
  /** The last row of the headings: the rows below it are the table's. 0 = the table begins in row 1, without headings. */
  headerRow: z.int().min(0).optional(),
  /** How many rows the headings fill; 0 = there are none, and columns go by `Column 1`. Left out = 1. */
  headerRows: z.int().min(0).max(3).optional(),
  /** The last row of the table; left out = as far as it goes. */
  lastRow: z.int().min(1).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  /** Field name → where its value comes from. Fields left out are not imported. */
  fields: z.record(z.string(), fieldMappingSchema),
  /** For a wide table: figures that become measurements, beside whatever `dataset` takes. */
  measures: z.array(measureMappingSchema).optional(),
  /**
   * Rows in which this column is blank are no rows of the dataset: tickets without a satisfaction score are no answers.
   * A list of conditions: rows that fail one of them are none.
   */
  onlyWith: z.union([column, z.array(rowConditionSchema).min(1)]).optional(),
  /** Columns kept as attributes (accounts and people); left out = every column not mapped. */
  attributes: z.array(column).optional(),
});

const mostRules = 1_000;

/** The mapping file: one table's rule, or several. One table may have several rules: it is then read as each. */
export const mappingFileSchema = z.strictObject({ tables: z.array(tableMappingSchema).min(1).max(mostRules) });

/** Where one field comes from. */
export type FieldMapping = z.infer<typeof fieldMappingSchema>;
/** Which rows count. */
export type RowCondition = z.infer<typeof rowConditionSchema>;
/** Which column is which figure. */
export type MeasureMapping = z.infer<typeof measureMappingSchema>;
/** How one table is read. */
export type TableMapping = z.infer<typeof tableMappingSchema>;
/** A mapping file, read. */
export type MappingFile = z.infer<typeof mappingFileSchema>;
