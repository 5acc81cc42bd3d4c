/** Where things stand on the sheet of workings: one block of columns per step, a column per metric, dimension or cap. */
import { columnName } from '../../workbook/cells.ts';
import type { Layout } from '../layout.ts';
import { row } from './row.ts';

/** Columns before the blocks; `form` holds how far down the model sheet the account's form begins. */
export const workingColumns = { key: 0, name: 1, form: 2 } as const;

/** Steps of a metric, in the order of their blocks. */
export const metricSteps = ['code', 'piece', 'score', 'countsAs', 'weight'] as const;
/** Steps of a dimension. */
export const dimensionSteps = ['weight', 'coverage', 'low'] as const;

/** A step of a metric. */
export type MetricStep = (typeof metricSteps)[number];
/** A step of a dimension. */
export type DimensionStep = (typeof dimensionSteps)[number];

const before = Object.keys(workingColumns).length;

/** Cells of an account's row; `sheet` is what leads to the sheet, empty on itself. */
export const workingPlaces = ({ metrics, dimensions, model }: Layout, sheet: string) => {
  const afterMetrics = before + metricSteps.length * metrics.length;
  const afterDimensions = afterMetrics + dimensionSteps.length * dimensions.length;
  const cell = (column: number): string => `${sheet}${columnName(column)}${row}`;
  const span = (from: number, count: number): string => `${cell(from)}:${columnName(from + count - 1)}${row}`;
  const metricColumn = (metric: number, step: MetricStep): number =>
    before + metricSteps.indexOf(step) * metrics.length + metric;
  return {
    form: `${sheet}$${columnName(workingColumns.form)}${row}`,
    metric: (metric: number, step: MetricStep): string => cell(metricColumn(metric, step)),
    /** The metrics of a dimension. */
    metrics: (dimension: number, step: MetricStep): string => {
      const { from, count } = dimensions[dimension] ?? { from: 0, count: 0 };
      return span(metricColumn(from, step), count);
    },
    dimensions: (step: DimensionStep): string =>
      span(afterMetrics + dimensionSteps.indexOf(step) * dimensions.length, dimensions.length),
    dimension: (dimension: number, step: DimensionStep): string =>
      cell(afterMetrics + dimensionSteps.indexOf(step) * dimensions.length + dimension),
    caps: span(afterDimensions, model.caps.length),
  };
};
