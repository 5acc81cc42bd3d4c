/** Checks the types of every environment with its own settings; fails when one of them fails. */
import { run } from './process.ts';

const environments = ['shared', 'electron', 'renderer', 'build', 'test'];
let failed = false;
for (const environment of environments) {
  const code = await run('node_modules/typescript/bin/tsc', ['-p', environment]);
  console.log(`types ${environment}: ${code === 0 ? 'ok' : 'failed'}`);
  failed ||= code !== 0;
}
process.exit(failed ? 1 : 0);
