/** Bundles the programs behind the window into dist/electron: main and engine as modules, the preload as its sandbox wants it. */
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';

const root = join(import.meta.dirname, '..');
const outDir = join(root, 'dist', 'electron');
const migrations = join(root, 'electron', 'engine', 'db', 'migrations');

/** Not bundled: what Electron brings, and the database library with its prebuilt binary. */
const external = ['electron', 'better-sqlite3'];

/** The migrations are read from beside the code that runs them, bundled or not. */
const copyMigrations: Plugin = {
  name: 'copy-migrations',
  async closeBundle() {
    const files = (await readdir(migrations)).filter((file) => file.endsWith('.sql'));
    await Promise.all(files.map((file) => cp(join(migrations, file), join(outDir, file))));
  },
};

const common = {
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external },
} as const satisfies InlineConfig;

/** Main process, engine and its threads. All files land in one folder: the code finds its neighbours by their place. */
export const programs: InlineConfig = {
  ...common,
  plugins: [copyMigrations],
  build: {
    ssr: true,
    target: 'node24',
    outDir,
    emptyOutDir: true,
    minify: false,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: {
        main: join(root, 'electron', 'main.ts'),
        host: join(root, 'electron', 'engine', 'host.ts'),
        reader: join(root, 'electron', 'engine', 'import', 'read', 'worker', 'reader.ts'),
        'export-worker': join(root, 'electron', 'engine', 'export', 'thread', 'export-worker.ts'),
        'workspace-worker': join(root, 'electron', 'engine', 'workspace', 'thread', 'workspace-worker.ts'),
        'month-worker': join(root, 'electron', 'engine', 'scoring', 'kept', 'threads', 'month-worker.ts'),
      },
      external,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

/** The preload: a sandboxed one must be CommonJS in one file. */
export const preload: InlineConfig = {
  ...common,
  build: {
    ssr: true,
    target: 'node24',
    outDir,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { preload: join(root, 'electron', 'preload.ts') },
      external,
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
};
