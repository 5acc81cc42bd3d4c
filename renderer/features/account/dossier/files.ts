/** The files that the workspace's data came from. Pure. */
import type { ImportSummary } from '../../../../shared/contract.ts';
import type { DatasetName } from '../../../../shared/datasets/types.ts';

/** One file of one import. */
export interface SourceFile {
  readonly key: string;
  /** Blank where rows were typed in. */
  readonly file: string;
  /** Who typed the rows in; null for a file. */
  readonly typedBy: string | null;
  /** ISO date and time. */
  readonly importedAt: string;
  readonly tables: readonly DatasetName[];
  readonly rows: number;
}

/** Of imports that stand, the newest first; files that stored nothing are left out. */
export const sourceFiles = (imports: readonly ImportSummary[]): readonly SourceFile[] =>
  imports
    .filter(({ undoneAt }) => undoneAt === null)
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))
    .flatMap(({ id, startedAt, files }) =>
      files.map(({ file, typedBy, tables }, place) => ({
        key: `${id} ${place}`,
        file,
        typedBy: typedBy ?? null,
        importedAt: startedAt,
        tables: [...new Set(tables.map(({ dataset }) => dataset))],
        rows: tables.reduce((sum, { imported, updated }) => sum + imported + updated, 0),
      })),
    )
    .filter(({ rows }) => rows > 0);
