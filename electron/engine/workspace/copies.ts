/** Every copy of a workspace that the program has made by itself. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backupFilesOf } from './backups/list.ts';

/** The copies that earlier versions of the program laid beside a workspace before they changed it. */
const backupsBeside = (path: string): readonly string[] =>
  readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${basename(path)}.v`) && name.endsWith('.bak'))
    .map((name) => join(dirname(path), name));

/** Their paths: whoever changes the workspace's password changes theirs. */
export const copiesOf = (path: string): readonly string[] => [...backupFilesOf(path), ...backupsBeside(path)];
