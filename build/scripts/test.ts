/** Runs the tests; arguments go to Vitest: `npm test -- --project unit`. Builds the page first where e2e tests need it. */
import { ensureFresh, parts } from './parts.ts';
import { run } from './process.ts';

const args = process.argv.slice(2);
const projects = args
  .filter((_, i) => args[i - 1] === '--project')
  .concat(args.flatMap((arg) => arg.split('--project=').slice(1)));

const needsPage = projects.length === 0 || projects.includes('e2e');
if (needsPage) {
  await ensureFresh(Object.values(parts), (line) => console.log(line));
}
process.exit(
  await run('node_modules/vitest/vitest.mjs', ['run', '--config', 'build/vitest.config.ts', ...args]),
);
