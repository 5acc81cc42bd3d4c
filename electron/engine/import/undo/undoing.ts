/** What the steps of taking an import back share. */
import { datasets, type DatasetName } from '../../../../shared/datasets/index.ts';
import type { Db } from '../../db/statements.ts';

/** An import on its way out. */
export interface Undoing {
  readonly db: Db;
  readonly importId: number;
  /** The sources of the import: one per table and dataset. */
  readonly gone: ReadonlySet<number>;
  /** Called between stretches of work with the rows done since the last call. Throws `cancelled`. */
  readonly pause: (rows: number) => Promise<void>;
}

/** What became of rows so far. */
export interface Counts {
  removed: number;
  restored: number;
  kept: number;
}

/** The SQL condition that a row is of the import with the number `?`. */
export const ofImport = 'source_id IN (SELECT id FROM sources WHERE import_id = ?)';

/** Datasets whose rows may have a key and therefore a history. */
export const keyedDatasets: readonly DatasetName[] = datasets
  .filter(({ fields }) => fields.some(({ name }) => name === 'key'))
  .map(({ name }) => name);
