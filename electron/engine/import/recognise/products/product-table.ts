/** A table that a well-known program exports: how it is known by its headings, and what it is read as. */
import { datasetNamed, type DatasetName } from '../../../../../shared/datasets/index.ts';
import { foldHeading } from '../../../../../shared/fold.ts';
import type { FieldMapping, TableMapping } from '../../../../../shared/import/index.ts';
import { dateOrderOf } from '../../check/values/date-order.ts';
import type { SampleColumn } from '../columns.ts';

/** The written-out form of a field mapping. */
type Written = Exclude<FieldMapping, string>;

/** A column by its heading; "A | B" means A, or B where there is no A. Columns that are not there are left out. */
export type Source = string | Written;

/** What a table's rows are read as. Headings in it may be alternatives, as in `Source`. */
export interface ProductReading {
  readonly dataset: DatasetName;
  readonly fields: Readonly<Record<string, Source>>;
  readonly onlyWith?: readonly { readonly column: string; readonly values?: readonly string[] }[];
  /** Dates of figures are month first where no cell says otherwise. */
  readonly monthFirst?: true;
  /** Columns that are figures: heading → metric. */
  readonly measures?: Readonly<Record<string, string>>;
}

/** One kind of table of one program. */
export interface ProductTable {
  readonly product: string;
  /** The program's own word for it. */
  readonly table: string;
  /** Headings that are all there, compared folded; alternatives as in `Source`. */
  readonly signature: readonly string[];
  /** The headings must stand as written: the program's interface writes `customer_id` where its page writes "Customer ID". */
  readonly exact?: true;
  /** What must hold besides, where headings alone say too little. */
  readonly applies?: (columns: readonly SampleColumn[]) => boolean;
  /** What it is read as, one after the other; empty = known, but nothing that is imported. */
  readonly readings:
    | readonly ProductReading[]
    | ((columns: readonly SampleColumn[]) => readonly TableMapping[]);
}

const alternatives = (headings: string): readonly string[] =>
  headings.split('|').map((heading) => heading.trim());

const folds = new Map<string, readonly string[]>();

const foldedAlternatives = (headings: string): readonly string[] => {
  const folded = folds.get(headings) ?? alternatives(headings).map(foldHeading);
  folds.set(headings, folded);
  return folded;
};

const known = new WeakMap<SampleColumn, string>();

/** A column's whole heading, folded once and compared with many. */
const foldedOf = (column: SampleColumn): string => {
  const folded = known.get(column) ?? foldHeading(column.heading);
  known.set(column, folded);
  return folded;
};

const filled = ({ cells }: SampleColumn): boolean => cells.length > 0;

/** The column that a source names: the first of its alternatives with a cell in it, else the first that is there. */
export const columnNamed = (columns: readonly SampleColumn[], headings: string): SampleColumn | undefined => {
  const found = foldedAlternatives(headings)
    .map((heading) => columns.find((column) => foldedOf(column) === heading))
    .filter((column) => column !== undefined);
  return found.find(filled) ?? found[0];
};

/** Whether a table has the headings that a product's table is known by. */
export const isTable = (
  { signature, exact, applies }: ProductTable,
  columns: readonly SampleColumn[],
): boolean =>
  signature.every((headings) =>
    exact
      ? alternatives(headings).some((heading) => columns.some((column) => column.heading === heading))
      : columnNamed(columns, headings) !== undefined,
  ) &&
  (applies?.(columns) ?? true);

/** A source with the headings as the table writes them; null where none of its columns is there. */
const resolved = (source: Source, columns: readonly SampleColumn[]): FieldMapping | null => {
  const { column, columns: several, take, ...rest } = typeof source === 'string' ? { column: source } : source;
  if (column === undefined && several === undefined) return rest;
  const found = (several ?? [column as string])
    .map((headings) => columnNamed(columns, headings)?.heading)
    .filter((heading) => heading !== undefined);
  const [first] = found;
  if (first === undefined) return null;
  if (found.length > 1) return { columns: found, ...(take ? { take } : {}), ...rest };
  return Object.keys(rest).length === 0 ? first : { column: first, ...rest };
};

const fieldsOf = (reading: ProductReading, columns: readonly SampleColumn[]): Record<string, FieldMapping> => {
  const found = Object.entries(reading.fields).map(
    ([name, source]) => [name, resolved(source, columns)] as const,
  );
  return Object.fromEntries(found.filter((pair): pair is [string, FieldMapping] => pair[1] !== null));
};

const isDated = (reading: ProductReading, name: string): boolean =>
  datasetNamed(reading.dataset).fields.some(
    (field) => field.name === name && (field.type === 'date' || field.type === 'moment'),
  );

/** Month first, unless a cell of one of the date columns says that the day stands first. */
const orderOf = (reading: ProductReading, columns: readonly SampleColumn[]): Partial<TableMapping> => {
  if (!reading.monthFirst) return {};
  const dated = Object.entries(reading.fields).filter(([name]) => isDated(reading, name));
  const cells = dated.flatMap(([, source]) =>
    typeof source === 'string' ? (columnNamed(columns, source)?.distinct ?? []) : [],
  );
  return { dateOrder: dateOrderOf(cells) ?? 'mdy' };
};

/** A reading as a mapping of the table's own columns; null where a column that its conditions name is not there. */
export const mappingOf = (reading: ProductReading, columns: readonly SampleColumn[]): TableMapping | null => {
  const conditions = (reading.onlyWith ?? []).map(({ column, values }) => ({
    column: columnNamed(columns, column)?.heading,
    ...(values ? { values: [...values] } : {}),
  }));
  if (conditions.some(({ column }) => column === undefined)) return null;
  const measures = Object.entries(reading.measures ?? {}).flatMap(([headings, metric]) => {
    const column = columnNamed(columns, headings);
    return column ? [{ column: column.heading, metric }] : [];
  });
  return {
    dataset: reading.dataset,
    ...orderOf(reading, columns),
    fields: fieldsOf(reading, columns),
    ...(measures.length > 0 ? { measures } : {}),
    ...(conditions.length > 0 ? { onlyWith: conditions as TableMapping['onlyWith'] } : {}),
  };
};
