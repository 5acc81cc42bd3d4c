/** What the columns of a table look like, from its first rows. */
import type { FieldType } from '../../../../shared/datasets/index.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import { isBlank } from '../check/values/blank.ts';
import { readBoolean } from '../check/values/boolean.ts';
import { dateOrderOf } from '../check/values/date-order.ts';
import { readDate } from '../check/values/date.ts';
import { decimalOf } from '../check/values/decimal.ts';
import { readNumber } from '../check/values/number.ts';
import { readPeriod } from '../check/values/period.ts';
import { textOf, type Cell } from '../read/cells.ts';
import { ratingsOf } from '../map/questions/rating-words.ts';
import { withoutScale } from './scale.ts';
import { unitIn, type Unit } from './units.ts';

/** A column of the sample that a table is recognised by. */
export interface SampleColumn {
  readonly at: number;
  readonly heading: string;
  /** As headings are compared: without a percent sign or a scale. */
  readonly folded: string;
  /** The heading without the unit that it names, folded, and the unit; null where it names none. */
  readonly unit: { readonly folded: string; readonly of: Unit } | null;
  /** The cells that are not blank. */
  readonly cells: readonly Cell[];
  /** The different ones among them. */
  readonly distinct: readonly Cell[];
  /** The distinct cells as numbers; those that are none are left out. */
  readonly numbers: readonly number[];
  /** Which part of the cells are numbers, 0..1. */
  readonly numericShare: number;
  /** Whether a percent sign stands beside one of them. */
  readonly percent: boolean;
}

const mostDistinct = 500;

const share = (cells: readonly Cell[], fits: (cell: Cell) => boolean): number =>
  cells.length === 0 ? 1 : cells.filter(fits).length / cells.length;

/** The sample of one column. */
export const sampleColumn = (rows: readonly (readonly Cell[])[], at: number, heading: string): SampleColumn => {
  const cells = rows.map((row) => row[at] ?? '').filter((cell) => !isBlank(cell));
  const distinct = [...new Map(cells.map((cell) => [textOf(cell), cell])).values()];
  const decimal = decimalOf(distinct) ?? '.';
  const numeric = new Map(distinct.map((cell) => [textOf(cell), readNumber(cell, decimal)]));
  const unit = unitIn(heading);
  const readings = [...numeric.values()].filter((reading) => reading !== undefined);
  return {
    at,
    heading,
    folded: foldHeading(withoutScale(heading)).replaceAll('%', ''),
    unit: unit && { folded: foldHeading(unit.rest), of: unit.unit },
    cells,
    distinct,
    numbers: readings.map((reading) => reading.value),
    numericShare: share(cells, (cell) => numeric.get(textOf(cell)) !== undefined),
    percent: readings.some((reading) => reading.percent),
  };
};

/** Whether nearly every cell is a number; a column without any cell is not one of numbers. */
export const isNumeric = (column: SampleColumn): boolean =>
  column.cells.length > 0 && column.numericShare >= 0.95;

/** Which part of a column's cells can be read as a type, 0..1; 1 for a column without any cell. */
export const fitOf = (column: SampleColumn, type: FieldType): number => {
  const cells = column.distinct.slice(0, mostDistinct);
  switch (type) {
    case 'text':
    case 'account':
    case 'currency':
    case 'choice':
      return 1;
    case 'date':
    case 'moment': {
      const order = dateOrderOf(cells) ?? 'dmy';
      return share(cells, (cell) => (readDate(cell, order) ?? readPeriod(cell)) !== undefined);
    }
    case 'number':
      // Survey scores may be words: "Very satisfied", stars.
      return ratingsOf(cells.map(textOf)) ? 1 : column.numericShare;
    case 'money':
    case 'fraction':
      return column.numericShare;
    case 'boolean':
      return share(cells, (cell) => readBoolean(cell) !== undefined);
    case 'count':
      return share(
        cells,
        (cell) => readBoolean(cell) !== undefined || Number.isInteger(readNumber(cell, '.')?.value),
      );
  }
};

/** Whether every row has a value of its own in this column. */
export const isUnique = (column: SampleColumn): boolean =>
  column.cells.length > 0 && column.distinct.length >= column.cells.length * 0.98;
