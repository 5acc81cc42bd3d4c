/** The order to the engine that comes of a review. Pure. */
import type { CallInput } from '../../../shared/contract.ts';
import type { AccountDecision } from '../../../shared/import/index.ts';
import { isReady, readingsOf, type ReviewFile } from './review-table.ts';

/** What is asked of the engine. */
export interface WorkOrder {
  /** Only look what would change. */
  readonly dryRun: boolean;
  /** Go on and import when a check finds nothing to look at. */
  readonly goOn: boolean;
  /** The day that figures without a date are of (`YYYY-MM-DD`); null where none is needed. */
  readonly asOf: string | null;
  readonly decisions: readonly AccountDecision[];
}

/** What is sent to the engine: the tables that are ready, file by file; null when there is none. */
export const importOrder = (
  files: readonly ReviewFile[],
  { dryRun, asOf, decisions }: WorkOrder,
): CallInput<'import.start'> | null => {
  const ready = files.map(({ id, tables }) => ({
    file: id,
    tables: tables
      .filter(isReady)
      .flatMap((table) => readingsOf(table).map((mapping) => ({ sheet: table.recognised.sheet, mapping }))),
  }));
  const used = ready.filter(({ tables }) => tables.length > 0);
  if (used.length === 0) return null;
  return {
    files: used,
    dryRun,
    ...(asOf !== null && { asOf }),
    ...(decisions.length > 0 && { decisions: [...decisions] }),
  };
};
