/** Sums over an import's result. Pure. */
import type { ImportResult } from '../../../shared/import/index.ts';

/** Rows that are stored as the files say (new, changed or there already), and rows refused. */
export const totalsOf = (result: ImportResult): { readonly stored: number; readonly rejected: number } => {
  const tables = result.files.flatMap((file) => file.tables);
  return {
    stored: tables.reduce((sum, table) => sum + table.imported + table.updated + table.unchanged, 0),
    rejected: tables.reduce((sum, table) => sum + table.rejected, 0),
  };
};
