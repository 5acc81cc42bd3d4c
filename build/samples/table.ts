/** A table of the sample before it is written: typed columns over rows of one kind. */
import type { Day } from '../../shared/dates.ts';

/** A calendar date with a minute of the day. */
export interface Moment {
  readonly day: Day;
  readonly minute: number;
}

/** What a cell can hold; null is blank. */
export type CellValue = string | number | Moment | null;

/** How the cells of a column are written: `day` takes day numbers, `fraction` 0..1 shown as percent. */
export type ColumnKind = 'text' | 'number' | 'decimal' | 'fraction' | 'day' | 'moment';

/** One column: its heading, how it is written and where its values come from. */
export interface Column<Row> {
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly value: (row: Row) => CellValue;
}

/** One table with all its rows. */
export interface Table {
  /** The sheet's name, or the base name of a text file. */
  readonly name: string;
  /** Whether the sheet is laid out from the right. */
  readonly fromRight: boolean;
  readonly columns: readonly { readonly heading: string; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Lays rows out under columns. */
export const tableOf = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  name,
  fromRight: false,
  columns: columns.map(({ heading, kind }) => ({ heading, kind })),
  rows: rows.map((row) => columns.map((column) => column.value(row))),
});
