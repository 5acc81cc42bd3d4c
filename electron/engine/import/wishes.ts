/** What the user says of files and tables before they are looked at. */
import type { DatasetName } from '../../../shared/datasets/index.ts';
import type { MappingFile, TableMapping } from '../../../shared/import/index.ts';
import type { GivenLines } from './find/found.ts';
import { mappingsFor } from './map/match-mapping.ts';
import type { Recall } from './map/remember.ts';
import type { Table } from './read/table.ts';

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

/** What the user said about a table, by hand in the window or in a mapping file; undefined = recognise it. */
export const givenMappings = (
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

/** What was said of the table of a name, or of all. */
export const saidOf = (sheet: string, { as, dataset }: Wishes): SaidOfTables =>
  as === undefined || (as.sheet !== undefined && as.sheet !== sheet) ? { dataset } : as;

/** What is known of the lines of a sheet's tables before they are looked for: said now, or pointed at in an earlier import. */
export const linesOf =
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
