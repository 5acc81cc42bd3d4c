/** Files as commands take them. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';

/** A file by its path and the name that results are reported under. */
export interface GivenFile {
  readonly path: string;
  readonly name: string;
}

/** Not `.txt`: in a folder those are mostly notes; one can be named by itself. */
const spreadsheetEndings = new Set(['.csv', '.tsv', '.xlsx', '.xlsm', '.xlsb', '.xls', '.ods']);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const spreadsheetsIn = (folder: string): readonly string[] => {
  const names = readdirSync(folder).filter(
    (name) => spreadsheetEndings.has(extname(name).toLowerCase()) && !name.startsWith('~$'),
  );
  if (names.length === 0) throw new AppError('usage', { problem: `there is no spreadsheet in ${folder}` });
  return names.toSorted().map((name) => join(folder, name));
};

/** The files that the arguments name; a folder stands for the spreadsheets in it. */
export const givenFiles = (paths: readonly string[]): readonly GivenFile[] =>
  paths
    .flatMap((path) => (isFolder(path) ? spreadsheetsIn(path) : [path]))
    .map((path) => ({ path, name: basename(path) }));
