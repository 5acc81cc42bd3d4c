/** One import of the history in figures. Pure. */
import type { ImportSummary } from '../../../shared/contract.ts';
import type { FileResult } from '../../../shared/import/index.ts';
import { localMoment } from '../../ui/local-moment.ts';

/** What stands in its line. */
export interface ImportLine {
  readonly id: number;
  /** `YYYY-MM-DD` and `HH:MM` of the reader's own clock. */
  readonly day: string;
  readonly time: string;
  readonly files: readonly Pick<FileResult, 'file' | 'typedBy'>[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly undone: boolean;
}

/** The line of an import. */
export const lineOf = ({ id, startedAt, undoneAt, files }: ImportSummary): ImportLine => {
  const tables = files.flatMap((file) => file.tables);
  const sum = (key: 'imported' | 'updated' | 'unchanged' | 'rejected'): number =>
    tables.reduce((total, table) => total + table[key], 0);
  return {
    id,
    ...localMoment(startedAt),
    files: files.map(({ file, typedBy }) => ({ file, ...(typedBy !== undefined && { typedBy }) })),
    added: sum('imported'),
    changed: sum('updated'),
    unchanged: sum('unchanged'),
    rejected: sum('rejected'),
    undone: undoneAt !== null,
  };
};
