/** A table as it was found in a sheet or a text file. */
import type { PreviewLine } from '../../../../shared/import/index.ts';
import type { Table } from '../read/table.ts';
import type { Row } from './kind.ts';
import type { Place } from './place.ts';

/** Where the user says that a table lies, as in a mapping; what is left out is found. */
export interface GivenLines {
  readonly headerRow?: number | undefined;
  readonly headerRows?: number | undefined;
  readonly lastRow?: number | undefined;
}

/** One table of a sheet; `table.batches` gives its own rows and columns and nothing else. */
export interface FoundTable {
  /** The sheet's name; "Sheet #2" for its second table. */
  readonly table: Table;
  /** Without headings (`headerRows` 0) where no row looks like any. */
  readonly layout: Place;
  /** The first rows of the table, cut to its columns, as many as the file's head holds. */
  readonly body: readonly Row[];
  /** How many rows the table has; null while not counted (a text longer than its head). */
  readonly rows: number | null;
  /** Whether a spreadsheet program made it as a summary of another table. */
  readonly isPivot: boolean;
  /** The line right above the headings, where one stands there alone. */
  readonly title: string | null;
  /** The first and the last rows of the sheet, and what each was taken for. */
  readonly lines: readonly PreviewLine[];
  /** The sheet as it was opened. */
  readonly source: Table;
}
