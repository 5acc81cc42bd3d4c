/** Where things stand on the sheet of inputs. */
import { columnName } from '../../workbook/cells.ts';
import { row } from './row.ts';

/** Columns of an account, before those of its metrics. */
export const inputColumns = { key: 0, name: 1, form: 2, light: 3, reason: 4 } as const;

const firstMetric = Object.keys(inputColumns).length;
/** What is said of a metric, in the order of its columns. */
export const inputParts = ['value', 'state', 'n', 'age'] as const;

/** One of them. */
export type InputPart = (typeof inputParts)[number];

/** The column of a metric's part, counted from 0. */
export const inputColumn = (metric: number, part: InputPart): number =>
  firstMetric + metric * inputParts.length + inputParts.indexOf(part);

/** Cells of an account's row; `sheet` is what leads to the sheet, empty on itself. */
export const inputPlaces = (sheet: string) => ({
  form: `${sheet}$${columnName(inputColumns.form)}${row}`,
  light: `${sheet}$${columnName(inputColumns.light)}${row}`,
  metric: (metric: number, part: InputPart): string => `${sheet}${columnName(inputColumn(metric, part))}${row}`,
});
