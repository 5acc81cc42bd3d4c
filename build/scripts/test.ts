/** Runs the tests; arguments go to Vitest: `npm test -- --project unit`. Builds the page first where e2e tests need it. */
import { join } from 'node:path';
import { root, run } from './process.ts';
import { isStale } from './stale.ts';

const args = process.argv.slice(2);
const projects = args
  .filter((_, i) => args[i - 1] === '--project')
  .concat(args.flatMap((arg) => arg.split('--project=').slice(1)));

const page = join(root, 'dist/renderer/index.html');
const pageSources = ['renderer', 'shared', 'build/samples', 'build/vite.config.ts', 'package-lock.json'].map(
  (path) => join(root, path),
);

const needsPage = projects.length === 0 || projects.includes('e2e');
if (needsPage && isStale(page, pageSources)) {
  const built = await run('build/scripts/build.ts', []);
  if (built !== 0) {
    console.error('The page could not be built: no tests were run.');
    process.exit(built);
  }
}
process.exit(
  await run('node_modules/vitest/vitest.mjs', ['run', '--config', 'build/vitest.config.ts', ...args]),
);
