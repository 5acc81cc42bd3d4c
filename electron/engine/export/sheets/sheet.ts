/** A sheet of the exported workbook, row by row. */
import type { CellValue, ColumnKinds } from '../../workbook/cells.ts';
import type { SheetHead, SheetRules } from '../../workbook/sheet-xml.ts';

/** A sheet: what stands at its head and its end, and its rows below the headings, made while they are written. */
export interface Sheet {
  readonly headings: readonly string[];
  readonly widths: SheetHead['widths'];
  readonly numbers?: ColumnKinds;
  readonly heldColumns?: number;
  readonly rules?: SheetRules;
  readonly rows: () => Iterable<readonly CellValue[]>;
}

/** What leads to each sheet that formulas look at: `'Inputs'!`. */
export interface SheetLinks {
  readonly inputs: string;
  readonly model: string;
  readonly workings: string;
}

const [narrow, keyWidth, nameWidth] = [13, 14, 32];

/** Widths of a sheet with a row per account: key, name, and narrow columns of figures. */
export const accountWidths = (columns: number): readonly number[] => [
  keyWidth,
  nameWidth,
  ...Array.from({ length: columns - 2 }, () => narrow),
];
