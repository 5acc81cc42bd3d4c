/** Runs the tests; arguments go to Vitest: `npm test -- --project unit`. Builds the page first where e2e tests need it. */
import { electronBinary } from './electron-binary.ts';
import { ensureFresh, parts } from './parts.ts';
import { run } from './process.ts';

const args = process.argv.slice(2);
const projects = args
  .filter((_, i) => args[i - 1] === '--project')
  .concat(args.flatMap((arg) => arg.split('--project=').slice(1)));

const needsPage = projects.length === 0 || projects.includes('e2e');
if (needsPage) {
  // Electron runs what was bundled; where it is not on this machine, nothing of that is needed.
  const wanted = electronBinary() === undefined ? [parts.window, parts.sample] : Object.values(parts);
  await ensureFresh(wanted, (line) => console.log(line));
}
process.exit(
  await run('node_modules/vitest/vitest.mjs', ['run', '--config', 'build/vitest.config.ts', ...args]),
);
