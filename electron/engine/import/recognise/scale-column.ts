/** A column that says for each answer the scale that it was asked on: "0-10", "1-10". */
import { datasetNamed } from '../../../../shared/datasets/index.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import type { FieldMapping } from '../../../../shared/import/index.ts';
import { textOf } from '../read/cells.ts';
import type { SampleColumn } from './columns.ts';
import { scaleSaid } from './scale.ts';

const headings: ReadonlySet<string> = new Set(
  datasetNamed('surveys')
    .fields.filter(({ name }) => name === 'scaleMax')
    .flatMap((field) => field.headings)
    .map(foldHeading),
);

const saysScales = ({ folded, distinct }: SampleColumn): boolean =>
  headings.has(folded) && distinct.length > 0 && distinct.every((cell) => scaleSaid(textOf(cell)) !== null);

/** Both ends of the scale, read from the column that says it; null where none does. */
export const scaleColumn = (columns: readonly SampleColumn[]): Record<string, FieldMapping> | null => {
  const column = columns.find(saysScales);
  if (column === undefined) return null;
  const end = (which: 0 | 1): FieldMapping => ({
    column: column.heading,
    values: Object.fromEntries(
      column.distinct.map(textOf).map((cell) => [cell, scaleSaid(cell)?.[which] ?? null]),
    ),
  });
  return { scaleMin: end(0), scaleMax: end(1) };
};
