/** The readings of a table before anybody is asked. */
import type { TableMapping } from '../../../shared/import/index.ts';
import { recognisedReadings, type LookedTable } from './look.ts';
import { missingFields } from '../../../shared/datasets/missing-fields.ts';
import { habitsOf } from './map/habits.ts';
import { sampleCells } from './map/questions/evidence.ts';
import { openReading, type OpenReading } from './map/questions/questions.ts';

/**
 * Readings with what the first rows decide written into them, and what those leave open. A reading that lacks a
 * required field is left as it is: its owner has to complete it first.
 */
export const openReadings = (
  mappings: readonly TableMapping[],
  { layout, body, table, file }: LookedTable,
  locale?: string,
): readonly OpenReading[] => {
  const habits = habitsOf(locale, table.delimiter);
  const asked = { file, headings: layout.headings, cells: sampleCells(body), habits };
  return mappings.map((mapping) =>
    missingFields(mapping).length > 0 ? { mapping, questions: [] } : openReading(mapping, asked),
  );
};

/** What would be shown of a table if nobody had said anything of it. */
export const recognisedAlone = (looked: LookedTable): readonly TableMapping[] =>
  openReadings(recognisedReadings(looked), looked).map(({ mapping }) => mapping);
