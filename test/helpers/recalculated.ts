/** Workbooks recalculated by LibreOffice, where there is one. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CFB, read, type WorkBook } from 'xlsx';
import { openZip } from '../../electron/engine/workbook/zip-writer.ts';

/** Whether this machine has LibreOffice. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Path of a part → its text. */
export type BookParts = ReadonlyMap<string, string>;

/** The parts of a saved workbook. */
export const partsOf = (path: string): BookParts => {
  const { FullPaths, FileIndex } = CFB.read(readFileSync(path), { type: 'buffer' });
  const names: readonly string[] = FullPaths;
  const parts = names.map((name, i): readonly [string, string] => [
    name.replace(/^Root Entry\//, ''),
    Buffer.from((FileIndex[i]?.content ?? []) as Uint8Array).toString('utf8'),
  ]);
  return new Map(parts.filter(([name, text]) => text !== '' && /\.(?:xml|rels)$/.test(name)));
};

/** Figures that were computed when the file was written, taken out: what is there afterwards was computed anew. */
const withoutFigures = (xml: string): string => xml.replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1');

const writeParts = (path: string, parts: BookParts): void => {
  const zip = openZip(path);
  for (const [name, text] of parts) {
    zip.begin(name);
    zip.add(name.startsWith('xl/worksheets/') ? withoutFigures(text) : text);
  }
  zip.finish();
};

const run = (args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile('soffice', [...args], (error, out, err) =>
      error ? reject(new Error(`${out}${err}`, { cause: error })) : resolve(),
    );
  });

/** A change of a workbook's parts before it is computed. */
export type BookChange = (parts: BookParts) => BookParts;

const asTheyAre: BookChange = (parts) => parts;

/** Workbooks as LibreOffice computes them without any figure to begin with, all in one run of it. */
export const recalculated = async (
  paths: readonly string[],
  change: BookChange = asTheyAre,
): Promise<readonly WorkBook[]> => {
  const folder = dirname(paths[0] as string);
  const [bare, done] = [join(folder, 'bare'), join(folder, 'recalculated')];
  for (const made of [bare, done]) mkdirSync(made, { recursive: true });
  const copies = paths.map((path) => join(bare, basename(path)));
  for (const [i, path] of paths.entries()) writeParts(copies[i] as string, change(partsOf(path)));
  const profile = pathToFileURL(join(folder, 'office')).href;
  await run([
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    done,
    ...copies,
  ]);
  return copies.map((copy) => read(readFileSync(join(done, basename(copy))), { cellFormula: true }));
};
