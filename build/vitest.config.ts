/** How tests run: three projects, from the fastest to the slowest. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { tallyReporter } from './scripts/tally-reporter.ts';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    reporters: ['default', tallyReporter()],
    projects: [
      { test: { name: 'unit', root, include: ['test/unit/**/*.test.ts'] } },
      { test: { name: 'integration', root, include: ['test/integration/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'e2e',
          root,
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
