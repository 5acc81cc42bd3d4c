/** What lies in a packed program, and what its files ask for by name. */
import { posix } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';

/** A file of an archive. */
export interface Entry {
  /** From the archive's root, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Beside the archive instead of in it. */
  readonly isUnpacked: boolean;
}

/** All files of an archive. */
export const entriesOf = (archive: string): readonly Entry[] =>
  listPackage(archive, { isPack: false }).flatMap((listed) => {
    const path = listed.replaceAll('\\', '/').slice(1);
    const found = statFile(archive, path);
    return 'size' in found ? [{ path, bytes: found.size, isUnpacked: found.unpacked === true }] : [];
  });

/** The ways in which built files name their neighbours. */
const namings: Readonly<Record<string, readonly RegExp[]>> = {
  '.js': [
    /\b(?:from|import)\s*\(?\s*["'](\.\/[^"']+)["']/g,
    /import\.meta\.dirname, ["']([\w.-]+\.c?js)["']/g,
    // A thread's program has the ending of the file that starts it.
    /import\.meta\.dirname, `([\w-]+)\$\{extname/g,
  ],
  '.html': [/\b(?:src|href)="(\.\/[^"]+)"/g],
  '.css': [/url\((\.\/[^)]+)\)/g],
};

const named = (path: string, text: string): readonly string[] =>
  (namings[posix.extname(path)] ?? []).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name = '']) => {
      const ending = posix.extname(name) === '' ? '.js' : '';
      return posix.join(posix.dirname(path), `${name}${ending}`);
    }),
  );

/** Everything that is reached from some files of an archive, themselves included. Throws where a named file is not there. */
export const reachedFrom = (archive: string, entries: readonly string[]): ReadonlySet<string> => {
  const reached = new Set(entries);
  for (const path of reached) {
    const text = extractFile(archive, path).toString('utf8');
    for (const next of named(path, text)) reached.add(next);
  }
  return reached;
};

/** The packages that the programs of an archive ask for, without Node's own. */
export const packagesOf = (archive: string, paths: readonly string[]): readonly string[] => {
  const asked = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)["']([^."'\s][^"'\s]*)["']/g;
  const names = paths.flatMap((path) =>
    [...extractFile(archive, path).toString('utf8').matchAll(asked)].map(([, name = '']) => name),
  );
  return [...new Set(names)].filter((name) => !name.startsWith('node:')).toSorted();
};
