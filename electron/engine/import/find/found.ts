/** A table as it was found in a sheet or a text file. */
import type { PreviewLine } from '../../../../shared/import/index.ts';
import type { Cell } from '../read/cells.ts';
import type { Layout, Table } from '../read/table.ts';

/** Where the user says that a table lies, as in a mapping; what is left out is found. */
export interface GivenLines {
  readonly headerRow?: number | undefined;
  readonly headerRows?: number | undefined;
  readonly lastRow?: number | undefined;
}

/** One table of a sheet; `table.batches(layout)` gives its own rows and columns and nothing else. */
export interface FoundTable {
  readonly table: Table;
  /** Null where nothing in the sheet looks like a table. */
  readonly layout: Layout | null;
  /** The first rows of the table, as many as the file's head holds. */
  readonly body: readonly (readonly Cell[])[];
  /** How many rows the table has; null while not counted (a text longer than its head). */
  readonly rows: number | null;
  /** The first and the last rows of the sheet, and what each was taken for. */
  readonly lines: readonly PreviewLine[];
}
