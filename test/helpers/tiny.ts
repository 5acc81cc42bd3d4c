/** The worked example of a small client: its tables as rows, and a workspace that holds them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Workspace } from '../../electron/engine/workspace/workspace.ts';
import { type DatasetName, datasets } from '../../shared/datasets/index.ts';
import { type Row, type Rows, workspaceWith } from './workspace.ts';

/** Where its files are. */
export const tinyFolder = join(import.meta.dirname, '..', 'fixtures', 'tiny');

const rowsOf = (dataset: DatasetName): readonly Row[] => {
  const file = join(tinyFolder, `${dataset}.csv`);
  if (!existsSync(file)) return [];
  return Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
};

/** A new workspace with the tiny client in it, gone when the test is. */
export const tinyWorkspace = (): Workspace =>
  workspaceWith(Object.fromEntries(datasets.map(({ name }) => [name, rowsOf(name)])) as Rows);
