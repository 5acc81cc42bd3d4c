/** Builds the gallery of the design system into dist/gallery, beside the product and never into it. */
import { join } from 'node:path';
import { defineConfig } from 'vite';
import window from './vite.config.ts';

const root = join(import.meta.dirname, '..');
const gallery = join(root, 'renderer', 'gallery');

export default defineConfig({
  ...window,
  root: gallery,
  build: {
    ...window.build,
    outDir: join(root, 'dist', 'gallery'),
    rolldownOptions: { input: join(gallery, 'index.html') },
  },
});
