/** What a check before an import found, and whether anybody has to look at it. Pure. */
import type { ImportResult, TableResult } from '../../../shared/import/index.ts';

/** Sums over all tables of a result. */
export interface CheckTotals {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Rows that are none: repeated headings, totals, notes. */
  readonly leftOut: number;
  /** Rows that are stored as the files say: new, changed, or there already. */
  readonly stored: number;
}

const sum = (
  tables: readonly TableResult[],
  key: 'imported' | 'updated' | 'unchanged' | 'rejected' | 'leftOut',
) => tables.reduce((total, table) => total + table[key], 0);

/** Adds up what an import did, or would do. */
export const totalsOf = ({ files }: Pick<ImportResult, 'files'>): CheckTotals => {
  const tables = files.flatMap((file) => file.tables);
  const [added, changed] = [sum(tables, 'imported'), sum(tables, 'updated')];
  const unchanged = sum(tables, 'unchanged');
  return {
    added,
    changed,
    unchanged,
    rejected: sum(tables, 'rejected'),
    leftOut: sum(tables, 'leftOut'),
    stored: added + changed + unchanged,
  };
};

/** Nothing is refused, changed or in doubt: the import may go on without a further question. */
export const isClean = (result: ImportResult): boolean => {
  const { changed, rejected } = totalsOf(result);
  const failed = result.files.some(({ error }) => error !== null);
  return !failed && changed === 0 && rejected === 0 && result.accounts.similar.length === 0;
};
