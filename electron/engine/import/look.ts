/**
 * Looks at a file before anything is stored: opens it, finds its tables, recognises each. What the window shows
 * before an import and what the import does both come from here.
 */
import type { DatasetName } from '../../../shared/datasets/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { MappingFile, RecognisedTable, TableMapping } from '../../../shared/import/index.ts';
import { findTables, isEmptySheet } from './find/find-tables.ts';
import type { FoundTable, GivenLines } from './find/found.ts';
import { mappingsFor } from './map/match-mapping.ts';
import type { Recall } from './map/remember.ts';
import { openFile } from './read/open-file.ts';
import type { Table } from './read/table.ts';
import { recognise, type Recognised } from './recognise/recognise.ts';

/** A file to look at; `tables` holds what the user said about single tables. */
export interface FileOrder {
  readonly path: string;
  readonly name: string;
  readonly tables?: readonly { readonly sheet: string; readonly mapping: TableMapping }[] | undefined;
}

/** What the user says of tables in general: of one sheet, or of all. */
export interface SaidOfTables extends GivenLines {
  readonly sheet?: string | undefined;
  readonly dataset?: DatasetName | undefined;
  /** How the sheet is read, column by column, as the user has edited it: what does that leave open? */
  readonly mappings?: readonly TableMapping[] | undefined;
}

/** What was said about all files. */
export interface Wishes {
  readonly mapping?: MappingFile | undefined;
  /** What every table is, unless `as` says otherwise. */
  readonly dataset?: DatasetName | undefined;
  /** Only this sheet is wanted; a file of one sheet is that sheet, whatever it is called. */
  readonly sheet?: string | undefined;
  readonly as?: SaidOfTables | undefined;
  /** What the workspace remembers of earlier imports; without it every table is recognised anew. */
  readonly recall?: Recall | undefined;
  /** Ends the reading of files. */
  readonly signal?: AbortSignal | undefined;
}

/** Where the mappings of a table come from. */
export type MappingOrigin = 'given' | 'remembered' | 'recognised';

/** One table of a file: where it lies, what it is, and how it will be read. */
export interface LookedTable extends FoundTable, Recognised {
  readonly file: string;
  readonly origin: MappingOrigin;
  /** How the table is read, once for each; empty where it is left out. Some may lack a required field. */
  readonly mappings: readonly TableMapping[];
  readonly product: RecognisedTable['product'];
  readonly remembered: RecognisedTable['remembered'];
}

/** What the user said about a table, by hand in the window or in a mapping file; undefined = recognise it. */
const givenMappings = (
  sheet: string,
  order: FileOrder,
  wishes: Wishes,
): readonly TableMapping[] | undefined => {
  const { mapping } = wishes;
  const { mappings: edited } = saidOf(sheet, wishes);
  if (edited) return edited;
  if (order.tables) return order.tables.filter((table) => table.sheet === sheet).map((table) => table.mapping);
  const rules = mapping === undefined ? [] : mappingsFor(mapping, { file: order.name, sheet });
  return rules.length > 0 ? rules : undefined;
};

/** What was said of a table's lines, in a mapping or in general. */
const givenLines = (name: string, order: FileOrder, wishes: Wishes): GivenLines => {
  const rules = givenMappings(name, order, wishes) ?? [];
  return (
    rules.find((rule) => rule.headerRow !== undefined || rule.lastRow !== undefined) ?? saidOf(name, wishes)
  );
};

const saidOf = (sheet: string, { as, dataset }: Wishes): SaidOfTables =>
  as === undefined || (as.sheet !== undefined && as.sheet !== sheet) ? { dataset } : as;

/** What is known of the lines of a sheet's tables before they are looked for: said now, or pointed at in an earlier import. */
const linesOf =
  (sheet: Table, order: FileOrder, wishes: Wishes) =>
  (name: string): GivenLines => {
    const { headerRow, headerRows, lastRow } = givenLines(name, order, wishes);
    const isOpen = headerRow === undefined && order.tables === undefined;
    const known = headerRow ?? (isOpen ? wishes.recall?.headerRow(sheet.head) : undefined);
    return {
      ...(known != null && { headerRow: known }),
      ...(headerRows !== undefined && { headerRows }),
      ...(lastRow !== undefined && { lastRow }),
    };
  };

/** How a table is read by what it looks like; none where it looks like nothing. */
export const recognisedReadings = ({ candidate, also }: Recognised): readonly TableMapping[] =>
  candidate === null ? [] : [candidate.mapping, ...also];

const lookAtTable = (found: FoundTable, order: FileOrder, wishes: Wishes): LookedTable => {
  const { dataset } = saidOf(found.table.sheet, wishes);
  const seen = recognise(found, { file: order.name, dataset });
  const given = givenMappings(found.table.sheet, order, wishes);
  const isOpen = given === undefined && dataset === undefined;
  const lines = linesOf(found.source, order, wishes)(found.table.sheet);
  const recalled = isOpen ? (wishes.recall?.reading(found.layout.headings) ?? null) : null;
  const origin = recalled ? 'remembered' : 'recognised';
  return {
    ...found,
    ...seen,
    file: order.name,
    origin: given ? 'given' : origin,
    mappings:
      given ?? (recalled?.mappings ?? recognisedReadings(seen)).map((mapping) => ({ ...mapping, ...lines })),
    product: seen.known?.product ?? null,
    remembered: recalled && { file: recalled.file, at: recalled.at },
  };
};

/** The tables that are asked for: one by its name, or all of a sheet. A file of one sheet is that sheet, whatever it is called. */
const wantedTables = (
  tables: readonly FoundTable[],
  { file, sheet, isOneSheet }: { file: string; sheet: string | undefined; isOneSheet: boolean },
): readonly FoundTable[] => {
  if (sheet === undefined) return tables;
  const wanted = tables.filter(({ table, source }) => table.sheet === sheet || source.sheet === sheet);
  if (wanted.length > 0) return wanted;
  if (isOneSheet) return tables;
  const names = tables.map(({ table }) => table.sheet).join(', ');
  throw new AppError('usage', { problem: `${file} has no sheet "${sheet}"; it has ${names}` });
};

/** The tables of all sheets that hold anything; what was said of a table's lines goes before what is found. */
const foundTables = (opened: readonly Table[], order: FileOrder, wishes: Wishes): readonly FoundTable[] => {
  const taken = new Set(opened.map(({ sheet }) => sheet));
  return opened
    .filter((table) => !isEmptySheet(table))
    .flatMap((table) => findTables(table, linesOf(table, order, wishes), taken));
};

/** Whether a table has headings and nothing below. */
export const isOnlyHeader = ({ rows }: FoundTable): boolean => rows === 0;

/**
 * Looks at a file: its tables in the order of the file, those that are no dataset among them.
 * Throws what `openFile` throws, and `file.empty`, `file.onlyHeader`, or `usage` for a sheet that is not there.
 */
export const lookAt = async (order: FileOrder, wishes: Wishes): Promise<readonly LookedTable[]> => {
  const file = order.name;
  const opened = await openFile(order.path, file, wishes.signal);
  const found = foundTables(opened, order, wishes);
  if (found.length === 0) throw new AppError('file.empty', { file });
  const wanted = wantedTables(found, { file, sheet: wishes.sheet, isOneSheet: opened.length === 1 });
  const looked = wanted.map((one) => lookAtTable(one, order, wishes));
  if (looked.every(isOnlyHeader)) throw new AppError('file.onlyHeader', { file });
  return looked;
};
