/** How tests run: three projects, from the fastest to the slowest. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { tallyReporter } from './scripts/tally-reporter.ts';

const root = join(import.meta.dirname, '..');

/** Every test runs where no network can be reached. */
const setupFiles = [join(root, 'test', 'helpers', 'network', 'offline.ts')];

export default defineConfig({
  root,
  test: {
    reporters: ['default', tallyReporter()],
    projects: [
      { test: { name: 'unit', root, setupFiles, include: ['test/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'integration',
          root,
          setupFiles,
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          root,
          setupFiles: [...setupFiles, join(root, 'test', 'e2e', 'app', 'witness.ts')],
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A window waits for its engine half of the time: two at once, each with folders and processes of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
