/** Builds the page: the window (index.html) and the paper (print.html) into dist/renderer. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noncePlaceholder } from '../electron/shell/security.ts';

const root = join(import.meta.dirname, '..', 'renderer');

export default defineConfig({
  root,
  // Relative addresses: the shells serve the page from an origin of their own.
  base: './',
  plugins: [react()],
  // The shells put a fresh nonce in place of this word each time they answer a page.
  html: { cspNonce: noncePlaceholder },
  build: {
    outDir: join(root, '..', 'dist', 'renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    // Fonts stay files: the content policy allows no data: addresses for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    license: { fileName: 'licences.md' },
    rolldownOptions: { input: [join(root, 'index.html'), join(root, 'print.html')] },
  },
});
