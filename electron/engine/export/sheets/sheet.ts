/** What the sheets of the exported workbook have in common. */

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
