/** The account's own row where its start counts. */
import type { RowsSpec } from '../db/queries/rows-behind.ts';

/** The row, unless it says no start or something else comes first. */
export const startRow = (unless: RowsSpec['unless']): RowsSpec => ({
  role: 'start',
  dataset: 'accounts',
  unless: { blank: 'a.started_on IS NULL', ...unless },
  columns: ['key', 'name', 'startedOn'],
});
