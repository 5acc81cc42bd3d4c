/** Files and tables under review before an import, and the order to the engine that comes of them. Pure. */
import type { CallInput } from '../../../shared/contract.ts';
import { missingFields } from '../../../shared/datasets/missing-fields.ts';
import type { RecognisedFile, RecognisedTable, TableMapping } from '../../../shared/import/index.ts';

/** A table under review: what was recognised, and what the user makes of it. */
export interface ReviewTable {
  readonly recognised: RecognisedTable;
  /** Null: nobody has said yet what it holds. */
  readonly mapping: TableMapping | null;
  readonly included: boolean;
  /** Whether the table's further readings (survey answers in a ticket table) are imported too. */
  readonly withAlso: boolean;
}

/** A file under review. */
export interface ReviewFile {
  readonly id: string;
  readonly file: string;
  readonly error: RecognisedFile['error'];
  readonly tables: readonly ReviewTable[];
}

/** Where a table stands: its file's id and its place in it. */
export interface TablePlace {
  readonly file: string;
  readonly index: number;
}

/** A table without a single row under its header: there is nothing to import, whatever it is taken for. */
export const hasNoRows = (recognised: RecognisedTable): boolean => recognised.rows === 0;

/** A table as it comes from recognition: left out when nothing was recognised, or when it has no rows. */
export const reviewed = (recognised: RecognisedTable): ReviewTable => ({
  recognised,
  mapping: recognised.mapping,
  included: recognised.mapping !== null && !hasNoRows(recognised),
  withAlso: true,
});

/** A table that goes into the import. */
export const isReady = ({ included, mapping }: ReviewTable): boolean =>
  included && mapping !== null && missingFields(mapping).length === 0;

/** A table that the user wants but that cannot be imported yet. */
export const isBlocked = (table: ReviewTable): boolean => table.included && !isReady(table);

/** A table with figures but without a date of its own: the user says which day they are of. */
export const needsDate = ({ included, mapping }: ReviewTable): boolean =>
  included && (mapping?.measures?.length ?? 0) > 0 && mapping?.fields['date'] === undefined;

/** Every way a table is read: as its dataset, and as what else it holds. */
const readingsOf = ({
  recognised,
  mapping,
  withAlso,
}: ReviewTable): { sheet: string; mapping: TableMapping }[] =>
  [...(mapping ? [mapping] : []), ...(withAlso ? recognised.also : [])].map((reading) => ({
    sheet: recognised.sheet,
    mapping: reading,
  }));

/** What is sent to the engine: the tables that are ready, file by file; null when there is none. */
export const importOrder = (
  files: readonly ReviewFile[],
  { dryRun, asOf }: { readonly dryRun: boolean; readonly asOf: string | null },
): CallInput<'import.start'> | null => {
  const ready = files.map(({ id, tables }) => ({
    file: id,
    tables: tables.filter(isReady).flatMap(readingsOf),
  }));
  const used = ready.filter(({ tables }) => tables.length > 0);
  return used.length > 0 ? { files: used, dryRun, ...(asOf !== null && { asOf }) } : null;
};
