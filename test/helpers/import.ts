/** Importing small tables written in a test into a real workspace file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importFiles, type ImportOptions } from '../../electron/engine/import/import-files.ts';
import type { ImportRequest } from '../../electron/engine/import/import-run.ts';
import { inspectFiles } from '../../electron/engine/import/inspect-files.ts';
import { createWorkspace, type Workspace } from '../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../shared/dates.ts';
import type { ImportResult, RecognisedTable, TableResult } from '../../shared/import/index.ts';
import { temporaryFolder } from './workspace.ts';

/** The as-of date of imports in tests. */
export const importDay = parseDay('2026-06-30') as number;

/** Lines as the bytes of a text file. */
export const linesOf = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A folder of files to import: name → content. */
export const filesIn = (
  files: Readonly<Record<string, string | Uint8Array>>,
): readonly { path: string; name: string }[] => {
  const folder = temporaryFolder();
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return { path, name };
  });
};

/** An empty workspace that closes when the test is done. */
export const emptyWorkspace = (): Workspace => {
  const workspace = createWorkspace(join(temporaryFolder(), 'test.nabiz'));
  onTestFinished(() => workspace.close());
  return workspace;
};

/** Imports files given as name → content. */
export const importTexts = (
  workspace: Workspace,
  files: Readonly<Record<string, string | Uint8Array>>,
  request: Partial<Omit<ImportRequest, 'files'>> & { options?: ImportOptions } = {},
): Promise<ImportResult> => {
  const { options, ...wishes } = request;
  return importFiles(workspace, { files: filesIn(files), asOf: importDay, ...wishes }, options);
};

/** The only table of a result. Fails when the file was refused or held several. */
export const onlyTable = (result: ImportResult): TableResult => {
  const [file] = result.files;
  if (file?.error) throw new Error(file.error.message);
  const [table, ...others] = file?.tables ?? [];
  if (!table || others.length > 0) throw new Error(`expected one table, found ${file?.tables.length}`);
  return table;
};

/** What became of the rows of a table. */
export const countsOf = ({ rows, imported, updated, unchanged, rejected }: TableResult) => ({
  rows,
  imported,
  updated,
  unchanged,
  rejected,
});

/** All rows of a query as objects. */
export const rowsOf = (workspace: Workspace, sql: string): readonly Record<string, string | number | null>[] =>
  workspace.db.prepare(sql).all() as Record<string, string | number | null>[];

/** How one text file is recognised. */
export const inspectText = async (name: string, text: string): Promise<RecognisedTable> => {
  const [file] = await inspectFiles(filesIn({ [name]: text }));
  const table = file?.tables[0];
  if (!table) throw new Error(file?.error?.message ?? 'no table');
  return table;
};
