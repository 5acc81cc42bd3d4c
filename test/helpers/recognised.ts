/** How tables written in a test are recognised. */
import type { TableMapping } from '../../shared/import/index.ts';
import { inspectText, linesOf } from './import.ts';

const columnsOf = (mapping: TableMapping | null): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(mapping?.fields ?? {}).map(([field, from]) => [
      field,
      typeof from === 'string' ? from : (from.column ?? from),
    ]),
  );

/** The dataset of a table, what it lacks, and which column is which field. */
export const recognised = async (name: string, ...lines: readonly string[]) => {
  const table = await inspectText(name, linesOf(...lines));
  return { dataset: table.dataset, missing: table.missingFields, columns: columnsOf(table.mapping) };
};
