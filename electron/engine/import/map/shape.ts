/** The shape of a table, by which ways of reading it are found again. */
import { foldHeading } from '../../../../shared/fold.ts';
import { isReasonHeading, type TableMapping } from '../../../../shared/import/index.ts';

/** A way of reading that was said before: of which file, and when (ISO date and time). */
export interface Remembered {
  readonly mappings: readonly TableMapping[];
  readonly file: string;
  readonly at: string;
}

const unnamed = /^Column \d+$/;
const repeated = / \(\d+\)$/;

/**
 * The shape of a table: its headings in order, folded, one per line. Columns without a heading and the reasons that
 * a workbook of rejected rows has beside its table are no part of it.
 */
export const shapeOf = (headings: readonly string[]): string =>
  headings
    .filter((heading) => heading.trim() !== '' && !unnamed.test(heading) && !isReasonHeading(heading))
    .map((heading) => foldHeading(heading.replace(repeated, '')))
    .join('\n');

/** A reading without what holds for one file only: its name and where its lines are. */
export const ofAnyFile = (mapping: TableMapping): TableMapping => {
  const { file: _, sheet: __, headerRow: ___, headerRows: ____, lastRow: _____, ...rest } = mapping;
  return rest;
};
