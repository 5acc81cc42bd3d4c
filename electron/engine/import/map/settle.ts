/** Settles what only a column's own cells can tell: the order of its dates, the decimal sign of its numbers. */
import type { FieldMapping, MeasureMapping, TableMapping } from '../../../../shared/import/index.ts';
import type { FieldType } from '../../../../shared/datasets/index.ts';
import type { Cell } from '../read/cells.ts';
import { dateOrderOf, threeFigureCells } from '../check/values/date-order.ts';
import type { DateOrder } from '../check/values/date.ts';
import { decimalOf } from '../check/values/decimal.ts';
import { readNumber, type Decimal } from '../check/values/number.ts';
import type { FieldSource, Plan } from './plan.ts';

/** What is taken where the cells leave it open. */
export interface Habits {
  readonly dateOrder: DateOrder;
  readonly decimal: Decimal;
}

const monthFirstLocales = ['en-us', 'us'];
const pointLocales = ['en', 'he'];

/**
 * The habits of a locale ("tr", "en-US"); without one: day first, and a decimal comma where semicolons part the
 * cells, because programs write semicolons only where the comma is taken.
 */
export const habitsOf = (locale: string | undefined, delimiter: string | null): Habits => {
  const known = locale?.toLowerCase().replace('_', '-');
  const point =
    known === undefined
      ? delimiter !== ';'
      : pointLocales.some((p) => known === p || known.startsWith(`${p}-`));
  return {
    dateOrder: known !== undefined && monthFirstLocales.includes(known) ? 'mdy' : 'dmy',
    decimal: point ? '.' : ',',
  };
};

const isNumeric = (type: FieldType): boolean => ['number', 'money', 'fraction', 'count'].includes(type);
const isDated = (type: FieldType): boolean => type === 'date' || type === 'moment';

/** 83 in a column of fractions means 83 %. Decided for the column, and only where no cell says so itself. */
const fractionFactor = (cells: readonly Cell[], decimal: Decimal): number | undefined => {
  const readings = cells.map((cell) => readNumber(cell, decimal)).filter((reading) => reading !== undefined);
  return readings.some((reading) => !reading.percent && Math.abs(reading.value) > 1) ? 0.01 : undefined;
};

const settledNumber = (source: FieldSource, { type, cells, habits }: Column): FieldSource => {
  const decimal = source.decimal ?? decimalOf(cells) ?? habits.decimal;
  const factor = source.factor ?? (type === 'fraction' ? fractionFactor(cells, decimal) : undefined);
  return { ...source, decimal, ...(factor === undefined ? {} : { factor }) };
};

interface Column {
  readonly type: FieldType;
  readonly cells: readonly Cell[];
  readonly habits: Habits;
}

const settledField = (source: FieldSource, column: Column): FieldSource => {
  if (source.column === undefined && source.columns === undefined) return source;
  if (isNumeric(column.type)) return settledNumber(source, column);
  if (!isDated(column.type) || source.dateOrder !== undefined || threeFigureCells(column.cells).length === 0)
    return source;
  return { ...source, dateOrder: dateOrderOf(column.cells) ?? column.habits.dateOrder };
};

/** Short where nothing but the column is said: what the user reads in the mapping. */
const brief = (source: FieldSource): FieldMapping => {
  const { column, decimal, ...rest } = source;
  const plain = decimal === undefined || decimal === '.';
  return column !== undefined && plain && Object.keys(rest).length === 0 ? column : source;
};

/** What the cells of one column say about dates decides for all date columns of the table that leave it open. */
const tableDateOrder = (plan: Plan, cellsAt: (at: number) => readonly Cell[]): DateOrder | undefined => {
  if (plan.mapping.dateOrder !== undefined) return plan.mapping.dateOrder;
  const dated = plan.fields.filter((f) => f.at !== undefined && isDated(f.field.type));
  return dateOrderOf(dated.flatMap((f) => [...cellsAt(f.at as number)]));
};

/**
 * A plan's mapping with everything said that was left open, decided by the cells of each column.
 * `cellsAt` answers the distinct cells of a column.
 */
export const settled = (plan: Plan, cellsAt: (at: number) => readonly Cell[], given: Habits): TableMapping => {
  const habits = { ...given, dateOrder: tableDateOrder(plan, cellsAt) ?? given.dateOrder };
  const fields = plan.fields.map(({ field, at, source }): [string, FieldMapping] => {
    const own =
      plan.mapping.dateOrder === undefined ? source : { dateOrder: plan.mapping.dateOrder, ...source };
    if (at === undefined) return [field.name, source];
    return [
      field.name,
      brief(settledField(isDated(field.type) ? own : source, { type: field.type, cells: cellsAt(at), habits })),
    ];
  });
  const measures = plan.measures.map(({ at, mapping }): MeasureMapping => ({
    ...mapping,
    decimal: mapping.decimal ?? decimalOf(cellsAt(at)) ?? habits.decimal,
  }));
  return {
    ...plan.mapping,
    fields: Object.fromEntries(fields),
    ...(plan.mapping.measures === undefined ? {} : { measures }),
  };
};
