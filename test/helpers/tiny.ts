/** The worked example of a small client, imported from its ten tables. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles } from '../../electron/engine/import/import-files.ts';
import type { Workspace } from '../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../shared/dates.ts';
import { workspaceWith } from './workspace.ts';

/** Where its files are. */
export const tinyFolder = join(import.meta.dirname, '..', 'fixtures', 'tiny');

/** A new workspace with the tiny client imported, gone when the test is. */
export const tinyWorkspace = async (): Promise<Workspace> => {
  const workspace = workspaceWith({});
  const files = readdirSync(tinyFolder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, path: join(tinyFolder, name) }));
  await importFiles(workspace, { files, asOf: parseDay('2026-12-31') as number });
  return workspace;
};
