/** Settles what only a column's own cells can tell: the order of its dates, the decimal sign of its numbers. */
import type { FieldMapping, MeasureMapping, TableMapping } from '../../../../shared/import/index.ts';
import type { FieldType } from '../../../../shared/datasets/index.ts';
import { dateOrderOf, threeFigureCells } from '../check/values/date-order.ts';
import type { DateOrder } from '../check/values/date.ts';
import { decimalOf, openNumbers } from '../check/values/decimal.ts';
import { readNumber, type Decimal } from '../check/values/number.ts';
import type { Cell } from '../read/cells.ts';
import type { Habits } from './habits.ts';
import type { FieldSource, Plan } from './plan.ts';
import { cellsOf, isDated, isNumeric, type TableCells } from './questions/evidence.ts';

/** What the other columns of the table, or a locale that was given, say for columns that leave it open. */
interface TableWide {
  readonly dateOrder: DateOrder | undefined;
  readonly decimal: Decimal | undefined;
  /** What numbers without any sign are read with: it makes no difference to them. */
  readonly usual: Decimal;
}

interface Column {
  readonly type: FieldType;
  readonly cells: readonly Cell[];
  readonly wide: TableWide;
  /** Whether all is written that is known, or only what matters to the column's own cells. */
  readonly full: boolean;
}

/** 83 in a column of fractions means 83 %. Decided for the column, and only where no cell says so itself. */
const fractionFactor = (cells: readonly Cell[], decimal: Decimal): number | undefined => {
  const readings = cells.map((cell) => readNumber(cell, decimal)).filter((reading) => reading !== undefined);
  return readings.some((reading) => !reading.percent && Math.abs(reading.value) > 1) ? 0.01 : undefined;
};

/** Said only where it matters: where it is the point, and the cells themselves show it, the mapping stays short. */
const decimalFor = (
  given: Decimal | undefined,
  { cells, wide, full }: Omit<Column, 'type'>,
): Decimal | undefined => {
  if (given !== undefined) return given;
  const own = decimalOf(cells);
  if (full) return own ?? wide.decimal;
  if (own !== undefined) return own === ',' ? own : undefined;
  return openNumbers(cells).length > 0 ? wide.decimal : undefined;
};

const settledNumber = (source: FieldSource, column: Column): FieldSource => {
  const decimal = decimalFor(source.decimal, column);
  const isShare = column.type === 'fraction' && source.factor === undefined;
  const factor = isShare ? fractionFactor(column.cells, decimal ?? column.wide.usual) : source.factor;
  return { ...source, ...(decimal && { decimal }), ...(factor !== undefined && { factor }) };
};

const settledDate = (source: FieldSource, { cells, wide, full }: Column): FieldSource => {
  if (source.dateOrder !== undefined) return source;
  if (!full && threeFigureCells(cells).length === 0) return source;
  const dateOrder = dateOrderOf(cells) ?? wide.dateOrder;
  return dateOrder === undefined ? source : { ...source, dateOrder };
};

const settledField = (source: FieldSource, column: Column): FieldSource => {
  if (isNumeric(column.type)) return settledNumber(source, column);
  return isDated(column.type) ? settledDate(source, column) : source;
};

/** Short where nothing but the column is said: what the user reads in the mapping. */
const brief = (source: FieldSource): FieldMapping =>
  source.column !== undefined && Object.keys(source).length === 1 ? source.column : source;

/** What the cells of one column say decides for all columns of the table that leave it open. */
const tableWide = (plan: Plan, cells: TableCells, habits: Habits): TableWide => {
  const all = (fits: (type: FieldType) => boolean): Cell[] =>
    plan.fields.flatMap((planned) => (fits(planned.field.type) ? [...cellsOf({ cells }, planned)] : []));
  const figures = plan.measures.flatMap((measure) => [...cellsOf({ cells }, measure)]);
  const { known } = habits;
  return {
    dateOrder: dateOrderOf(all(isDated)) ?? (known.dateOrder ? habits.dateOrder : undefined),
    decimal: decimalOf([...all(isNumeric), ...figures]) ?? (known.decimal ? habits.decimal : undefined),
    usual: habits.decimal,
  };
};

const withDecided = (
  plan: Plan,
  cells: TableCells,
  { habits, full }: { readonly habits: Habits; readonly full: boolean },
): TableMapping => {
  const wide = tableWide(plan, cells, habits);
  const { mapping } = plan;
  const fields = plan.fields.map((planned): [string, FieldMapping] => {
    const { field, at, source } = planned;
    if (at === undefined) return [field.name, source];
    const isOrdered = isDated(field.type) && mapping.dateOrder !== undefined;
    const own = isOrdered ? { dateOrder: mapping.dateOrder, ...source } : source;
    return [
      field.name,
      brief(settledField(own, { type: field.type, cells: cellsOf({ cells }, planned), wide, full })),
    ];
  });
  const measures = plan.measures.map((measure): MeasureMapping => {
    const decimal = decimalFor(measure.mapping.decimal, { cells: cellsOf({ cells }, measure), wide, full });
    return { ...measure.mapping, ...(decimal && { decimal }) };
  });
  return {
    ...mapping,
    fields: Object.fromEntries(fields),
    ...(mapping.measures === undefined ? {} : { measures }),
  };
};

/** A plan's mapping with what the cells of each column decide written into it; what they leave open stays open. */
export const settled = (plan: Plan, cells: TableCells, habits: Habits): TableMapping =>
  withDecided(plan, cells, { habits, full: false });

/**
 * A plan's mapping with all that is known of how its columns are written, though it makes no difference to these
 * cells: a few rows of the same table, mended by hand, show less and are read in the same way.
 */
export const spelledOut = (plan: Plan, cells: TableCells, habits: Habits): TableMapping =>
  withDecided(plan, cells, { habits, full: true });
