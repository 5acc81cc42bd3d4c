/** A sheet of a workbook, row by row. */
import type { CellValue, ColumnKinds } from './cells.ts';
import type { SheetHead, SheetRules } from './sheet-xml.ts';

/** A sheet: what stands at its head and its end, and its rows below the headings, made while they are written. */
export interface Sheet {
  readonly headings: readonly string[];
  readonly widths: SheetHead['widths'];
  readonly numbers?: ColumnKinds;
  readonly heldColumns?: number;
  readonly rules?: SheetRules;
  readonly rows: () => Iterable<readonly CellValue[]>;
}
