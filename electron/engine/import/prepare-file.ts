/** Opens a file and decides what its tables are, before anything is stored. */
import { datasets, type DatasetName } from '../../../shared/datasets/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { MappingFile, TableMapping } from '../../../shared/import/index.ts';
import type { TableJob } from './load/load-table.ts';
import { mappingsFor } from './map/match-mapping.ts';
import { planOf, requiredColumn } from './map/plan.ts';
import type { Cell } from './read/cells.ts';
import { openFile } from './read/open-file.ts';
import type { Layout, Table } from './read/table.ts';
import { isSure, type Candidate } from './recognise/choose-dataset.ts';
import { headerAt } from './recognise/header-row.ts';
import { recognise, type Recognised } from './recognise/recognise.ts';

/** A file to import; `tables` holds what the user said about single sheets. */
export interface FileOrder {
  readonly path: string;
  readonly name: string;
  readonly tables?: readonly { readonly sheet: string; readonly mapping: TableMapping }[] | undefined;
}

/** What was said about all files. */
export interface Wishes {
  readonly mapping?: MappingFile | undefined;
  readonly dataset?: DatasetName | undefined;
  readonly sheet?: string | undefined;
}

/** A file ready to be stored. */
export interface FileJob {
  readonly name: string;
  readonly tables: readonly TableJob[];
  /** Position of its first dataset in the order of loading; rows that look up others come last. */
  readonly place: number;
}

const placeOf = (mapping: TableMapping): number => datasets.findIndex(({ name }) => name === mapping.dataset);

const looksUp = (mapping: TableMapping): boolean =>
  Object.values(mapping.fields).some((field) => typeof field === 'object' && field.lookup !== undefined);

const filePlace = (tables: readonly TableJob[]): number => {
  const mappings = tables.flatMap((table) => table.mappings);
  const first = Math.min(...mappings.map(placeOf));
  return mappings.some(looksUp) ? datasets.length + first : first;
};

/** What the user said about a table, by hand in the window or in a mapping file; undefined = recognise it. */
const givenMappings = (table: Table, order: FileOrder, wishes: Wishes): readonly TableMapping[] | undefined => {
  if (order.tables)
    return order.tables.filter(({ sheet }) => sheet === table.sheet).map(({ mapping }) => mapping);
  if (wishes.mapping === undefined) return undefined;
  const rules = mappingsFor(wishes.mapping, { file: order.name, sheet: table.sheet });
  return rules.length > 0 ? rules : undefined;
};

const mappedJob = (table: Table, mappings: readonly TableMapping[], file: string): TableJob | null => {
  if (mappings.length === 0) return null;
  const headerRow = mappings.find((mapping) => mapping.headerRow !== undefined)?.headerRow;
  const layout = headerRow === undefined ? recognise(table, { file }).layout : headerAt(table.head, headerRow);
  if (layout === null) throw nothingFound([table], file);
  for (const mapping of mappings) planOf(mapping, layout.headings, file);
  return { table, layout, mappings: mappings.toSorted((a, b) => placeOf(a) - placeOf(b)), file };
};

const lacks = (file: string, layout: Layout, candidate: Candidate): AppError =>
  requiredColumn(file, {
    dataset: candidate.dataset.name,
    fields: candidate.missing,
    headings: layout.headings,
  });

/** A sheet that merely resembles a dataset must not keep the others of its workbook from being imported. */
const recognisedJob = (table: Table, seen: Recognised, { file, isOnly }: Place): TableJob | null => {
  const { layout, candidate, also } = seen;
  if (layout === null || candidate === null) return null;
  if (candidate.missing.length === 0) return { table, layout, mappings: [candidate.mapping, ...also], file };
  if (isOnly || isSure(candidate)) throw lacks(file, layout, candidate);
  return null;
};

interface Place {
  readonly file: string;
  /** Whether the file has no other table. */
  readonly isOnly: boolean;
}

const isEmptyRow = (row: readonly Cell[]): boolean =>
  row.every((cell) => typeof cell === 'string' && cell.trim() === '');

/** A header without a row below it, in a table whose end is known. */
const onlyHeader = (table: Table, headerRow: number): boolean =>
  table.rows !== null && table.head.slice(headerRow).every(isEmptyRow);

const isEmpty = (table: Table): boolean => table.head.every(isEmptyRow);

const tableJob = (table: Table, order: FileOrder, wishes: Wishes & { isOnly: boolean }): TableJob | null => {
  const file = order.name;
  const given = givenMappings(table, order, wishes);
  if (given) return mappedJob(table, given, file);
  return recognisedJob(table, recognise(table, { file, dataset: wishes.dataset }), {
    file,
    isOnly: wishes.isOnly,
  });
};

const nothingFound = (tables: readonly Table[], file: string): AppError => {
  const seen = tables.map((table) => recognise(table, { file }));
  for (const { layout, candidate } of seen) if (layout && candidate) return lacks(file, layout, candidate);
  const headings = seen.flatMap(({ layout }) => (layout ? [layout.headings.join(', ')] : []));
  return new AppError('file.noDataset', { file, headings: headings.join(' | ') });
};

/** The tables that are asked for; a file of one table is that table, whatever its sheet is called. */
const wantedTables = (opened: readonly Table[], file: string, sheet: string | undefined): readonly Table[] => {
  const wanted =
    sheet === undefined || opened.length === 1 ? opened : opened.filter((table) => table.sheet === sheet);
  if (wanted.length > 0 || opened.length === 0) return wanted;
  const names = opened.map((table) => table.sheet).join(', ');
  throw new AppError('usage', { problem: `${file} has no sheet "${sheet}"; it has ${names}` });
};

/**
 * Opens a file and decides how each of its tables is read. Sheets that are no dataset are left out.
 * Throws what `openFile` throws, and `file.empty`, `file.onlyHeader`, `file.requiredColumn`, `file.noDataset` or `mapping.invalid`.
 */
export const prepareFile = async (order: FileOrder, wishes: Wishes): Promise<FileJob> => {
  const file = order.name;
  const opened = await openFile(order.path, file);
  const tables = wantedTables(opened, file, wishes.sheet).filter((table) => !isEmpty(table));
  if (tables.length === 0) throw new AppError('file.empty', { file });
  const jobs = tables
    .map((table) => tableJob(table, order, { ...wishes, isOnly: tables.length === 1 }))
    .filter((job) => job !== null);
  if (jobs.length === 0 && tables.every((table) => onlyHeader(table, 1)))
    throw new AppError('file.onlyHeader', { file });
  if (jobs.length === 0) throw nothingFound(tables, file);
  if (jobs.every(({ table, layout }) => onlyHeader(table, layout.headerRow)))
    throw new AppError('file.onlyHeader', { file });
  const inOrder = jobs.toSorted((a, b) => filePlace([a]) - filePlace([b]));
  return { name: file, tables: inOrder, place: filePlace(inOrder) };
};
