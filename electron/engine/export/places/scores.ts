/** Where things stand on the sheet of scores. */
import { columnName } from '../../workbook/cells.ts';
import type { Layout } from '../layout.ts';
import { row } from './row.ts';

/** Columns before those of the dimensions. */
export const scoreColumns = {
  key: 0,
  name: 1,
  score: 2,
  light: 3,
  computedLight: 4,
  low: 5,
  high: 6,
  coverage: 7,
  form: 8,
} as const;

/** How many they are. */
export const columnsBefore = Object.keys(scoreColumns).length;

/** Cells of an account's row, on the sheet itself. */
export const scorePlaces = ({ dimensions }: Layout) => ({
  cell: (column: keyof typeof scoreColumns): string => `${columnName(scoreColumns[column])}${row}`,
  dimensions: `${columnName(columnsBefore)}${row}:${columnName(columnsBefore + dimensions.length - 1)}${row}`,
});
