/** Later imports that held rows which are about to go: they were stored once, from the import that is taken back. */
import type { UndoResult } from '../../../../shared/import/index.ts';
import { prepare, type Db } from '../../db/statements.ts';
import { ofImport } from './undoing.ts';

/** Which files held rows equal to those of the import, and how many, in the order of import. */
export const repeatedIn = (db: Db, importId: number): UndoResult['alsoIn'] =>
  prepare<[number, number], { import: number; file: string; rows: number }>(
    db,
    `SELECT s.import_id AS import, s.file, sum(r."rows") AS "rows" FROM repeated_facts r
      JOIN sources s ON s.id = r.source_id JOIN imports i ON i.id = s.import_id
      WHERE r.of_source_id IN (SELECT id FROM sources WHERE import_id = ?)
        AND s.import_id <> ? AND i.undone_at IS NULL
      GROUP BY s.import_id, s.file ORDER BY min(s.id)`,
  ).all(importId, importId);

/** The counts that no longer mean anything once the import is gone. */
export const forgetRepeats = (db: Db, importId: number): void => {
  prepare<[number, number], never>(db, `DELETE FROM repeated_facts WHERE ${ofImport} OR of_${ofImport}`).run(
    importId,
    importId,
  );
};
