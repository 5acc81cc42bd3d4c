/** The workspace that inputs are tried on, and whether it is still as it was. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { datasets } from '../../../shared/datasets/index.ts';
import { isoOf, parseDay } from '../../../shared/dates.ts';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import {
  createWorkspace,
  removeWorkspace,
  type Workspace,
} from '../../../electron/engine/workspace/workspace.ts';

/** The date of figures that have none. */
export const trialDay = parseDay('2026-06-30') as number;

/** A workspace in a folder, made anew where it is not as it should be. */
export interface Ground {
  readonly workspace: () => Workspace;
  /** The facts in it, as a number: two of the same number hold the same. */
  readonly facts: () => number;
  /** A new one in its place. */
  readonly renew: () => Promise<void>;
}

const factsOf = ({ db }: Workspace): number =>
  datasets.reduce((sum, { name }) => {
    const rows = db.prepare(`SELECT * FROM ${name}`).raw().all();
    return crc32(JSON.stringify(rows), sum);
  }, 0);

/** A workspace that holds the files that are given. */
export const makeGround = async (folder: string, files: readonly string[]): Promise<Ground> => {
  const path = join(folder, 'ground.nabiz');
  let workspace: Workspace | undefined;
  const renew = async (): Promise<void> => {
    workspace?.close();
    removeWorkspace(path);
    rmSync(`${path}.part`, { force: true });
    workspace = createWorkspace(path);
    const orders = files.map((file) => ({ path: file, name: 'ground.xlsx' }));
    const { files: results } = await importFiles(workspace, { files: orders, asOf: trialDay });
    const failed = results.find(({ error }) => error !== null)?.error;
    if (failed) throw new Error(`the ground could not be laid at ${isoOf(trialDay)}: ${failed.message}`);
  };
  await renew();
  return {
    workspace: () => workspace as Workspace,
    facts: () => factsOf(workspace as Workspace),
    renew,
  };
};
