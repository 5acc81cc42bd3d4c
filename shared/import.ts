/** What import recognises and reports: shared by the engine, the command line and the import screen. */
import { z } from 'zod';
import { type DatasetName, datasetNames } from './datasets/types.ts';

/** Why a row was refused or a cell left blank, as a closed list; sentences under `issues.<code>`. */
export const issueCodes = [
  'required.blank', // row refused
  'date.unreadable',
  'number.unreadable',
  'boolean.unreadable',
  'choice.unknown',
  'account.unresolved', // a lookup found no account
  'value.outOfRange',
  'row.tooLong', // more cells than headings
  'row.damaged', // quotes that never end
] as const;

/** One of the closed list. */
export type IssueCode = (typeof issueCodes)[number];

/** One problem, where it is (the file's own row, counting from 1, and the heading as written) and what it says. */
export interface ImportIssue {
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: IssueCode;
  /** One English sentence. */
  readonly message: string;
}

const column = z.string().min(1);

/**
 * Where one field's value comes from: a column by its heading, a constant, or a column whose words stand for values.
 * `lookup: 'subscription'` reads the column as a subscription's key and takes that subscription's account.
 */
const fieldMappingSchema = z.union([
  column,
  z.strictObject({
    column: column.optional(),
    constant: z.union([z.string(), z.number(), z.boolean()]).optional(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    lookup: z.enum(['subscription', 'person', 'ticket', 'invoice']).optional(),
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
  metric: z.string().min(1),
  values: z.record(z.string(), z.union([z.number(), z.null()])).optional(),
  factor: z.number().optional(),
  decimal: z.enum(['.', ',']).optional(),
});

/** How one table is read: the hand-written mapping file holds a list of these. */
export const tableMappingSchema = z.strictObject({
  /** Which tables it is for: the file's base name and the sheet, `*` as wild card; left out = any. */
  file: z.string().optional(),
  sheet: z.string().optional(),
  dataset: z.enum(datasetNames),
  headerRow: z.int().min(1).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  /** Field name → where its value comes from. Fields left out are not imported. */
  fields: z.record(z.string(), fieldMappingSchema),
  /** For a wide table: figures that become measurements, beside whatever `dataset` takes. */
  measures: z.array(measureMappingSchema).optional(),
  /** Rows in which this column is blank are no rows of the dataset: tickets without a satisfaction score are no answers. */
  onlyWith: column.optional(),
  /** Columns kept as attributes (accounts and people); left out = every column not mapped. */
  attributes: z.array(column).optional(),
});

/** The mapping file: one table's rule, or several. One table may have several rules: it is then read as each. */
export const mappingFileSchema = z.strictObject({ tables: z.array(tableMappingSchema).min(1) });

/** Where one field comes from. */
export type FieldMapping = z.infer<typeof fieldMappingSchema>;
/** Which column is which figure. */
export type MeasureMapping = z.infer<typeof measureMappingSchema>;
/** How one table is read. */
export type TableMapping = z.infer<typeof tableMappingSchema>;
/** A mapping file, read. */
export type MappingFile = z.infer<typeof mappingFileSchema>;

/** A column as read, with the first values for the preview. */
export interface ColumnPreview {
  readonly heading: string;
  readonly samples: readonly string[];
}

/** One table of one file as recognised, before anything is stored. */
export interface RecognisedTable {
  readonly sheet: string;
  /** Null: nothing recognised; the table is left out unless the user says what it is. */
  readonly dataset: DatasetName | null;
  /** 0..1: how sure. */
  readonly confidence: number;
  readonly headerRow: number | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Rows below the header; null while not counted (a large text file). */
  readonly rows: number | null;
  readonly columns: readonly ColumnPreview[];
  readonly mapping: TableMapping | null;
  /** Further readings of the same table: a ticket table with a satisfaction score also holds survey answers. */
  readonly also: readonly TableMapping[];
  /** Required fields that no column was found for. */
  readonly missingFields: readonly string[];
  /** The first rows as text, for the preview. */
  readonly preview: readonly (readonly string[])[];
}

/** One file as recognised; `error` where it could not be read at all. */
export interface RecognisedFile {
  readonly file: string;
  readonly tables: readonly RecognisedTable[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly detail?: Readonly<Record<string, string | number>>;
  } | null;
}

/** What became of one table: `rows = imported + updated + unchanged + rejected`. */
export interface TableResult {
  readonly sheet: string;
  readonly dataset: DatasetName;
  readonly headerRow: number | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** The first 1,000; the rest is counted in `rejected`. */
  readonly issues: readonly ImportIssue[];
}

/** What became of one file; a file with an error stored nothing. */
export interface FileResult {
  readonly file: string;
  readonly tables: readonly TableResult[];
  readonly error: RecognisedFile['error'];
}

/** What became of one import. `import` is null when nothing was stored (dry run, or every file failed). */
export interface ImportResult {
  readonly import: number | null;
  readonly files: readonly FileResult[];
}
