/** Whether something built is older than what it is built from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const changedAtMs = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the newest file in a folder was changed; of a file, when it was changed; 0 for nothing there. */
const newestMs = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...files.map((file) => changedAtMs(join(path, file))));
};

/** True when `built` is missing or older than the newest of its sources (files or folders). */
export const isStale = (built: string, sources: readonly string[]): boolean =>
  changedAtMs(built) <= Math.max(0, ...sources.map(newestMs)) || changedAtMs(built) === 0;
