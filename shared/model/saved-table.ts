/** A table as it leaves the program: copied, or saved as a workbook. */

/** What stands in a column: `share` is 0..1, `date` is `YYYY-MM-DD`, `money` is whole units with hundredths. */
export type TableKind = 'text' | 'number' | 'whole' | 'money' | 'share' | 'date';

/** A column. */
export interface TableColumn {
  readonly heading: string;
  readonly kind: TableKind;
}

/** A cell; null is blank. */
export type TableCell = string | number | null;

/** A table below one row of headings. */
export interface SavedTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}
