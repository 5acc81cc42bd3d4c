/** What `dist` is made of, and whether it is newer than what it is made from. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { writeSample } from '../samples/generate.ts';
import { preload, programs } from '../vite.electron.config.ts';
import { root } from './process.ts';
import { isStale } from './stale.ts';

/** One part of `dist`. */
export interface Part {
  readonly name: 'window' | 'sample' | 'programs' | 'gallery';
  /** Files and folders it is made from. */
  readonly sources: readonly string[];
  make(): Promise<void>;
}

const dist = join(root, 'dist');

type Folders = [place: string, fresh: string, old: string];

const window: Part = {
  name: 'window',
  sources: ['renderer', 'shared', 'build/vite.config.ts', 'package-lock.json'],
  async make() {
    // Built beside its place and then moved there, so that a window that is open never finds half a page.
    const [place, fresh, old] = ['renderer', 'renderer.new', 'renderer.old'].map((name) =>
      join(dist, name),
    ) as Folders;
    await build({
      configFile: join(root, 'build', 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: fresh, emptyOutDir: true },
    });
    rmSync(old, { recursive: true, force: true });
    if (existsSync(place)) renameSync(place, old);
    renameSync(fresh, place);
    rmSync(old, { recursive: true, force: true });
  },
};

const sample: Part = {
  name: 'sample',
  sources: ['build/samples', 'shared/datasets'],
  async make() {
    await writeSample(join(dist, 'samples'));
  },
};

const programsPart: Part = {
  name: 'programs',
  sources: ['electron', 'shared', 'build/vite.electron.config.ts', 'package-lock.json'],
  async make() {
    await build(programs);
    await build(preload);
  },
};

/** All parts. Electron needs all of them, the other shells run their programs from the sources. */
export const parts = { window, sample, programs: programsPart } as const;

/** The page of the design system. It is made when it is asked for, and is no part of the product. */
export const gallery: Part = {
  name: 'gallery',
  sources: ['renderer', 'shared', 'build/vite.config.ts', 'build/vite.gallery.config.ts', 'package-lock.json'],
  async make() {
    await build({ configFile: join(root, 'build', 'vite.gallery.config.ts'), logLevel: 'warn' });
  },
};

const stampOf = ({ name }: Part): string => join(dist, `.${name}`);

/** Whether a part was made after its sources last changed. */
export const isFresh = (part: Part): boolean =>
  !isStale(
    stampOf(part),
    part.sources.map((source) => join(root, source)),
  );

/** Makes a part, whether it is fresh or not. */
export const make = async (part: Part): Promise<void> => {
  await part.make();
  mkdirSync(dist, { recursive: true });
  writeFileSync(stampOf(part), '');
};

/** Makes the parts that are missing or old; says so before the first of them. */
export const ensureFresh = async (wanted: readonly Part[], say: (line: string) => void): Promise<void> => {
  const stale = wanted.filter((part) => !isFresh(part));
  if (stale.length > 0) say(`building the ${stale.includes(gallery) ? 'gallery' : 'window'} (once)…`);
  for (const part of stale) await make(part);
};
