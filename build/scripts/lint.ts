/** Checks the code: oxlint with the house's own rules, the formatting, the styles. Fails when one of them finds something. */
import { run } from './process.ts';

const checks = [
  { name: 'code', script: 'node_modules/oxlint/bin/oxlint', args: ['--config', 'build/oxlint.json', '.'] },
  {
    name: 'formatting',
    script: 'node_modules/oxfmt/bin/oxfmt',
    args: ['--config', 'build/oxfmt.json', '--check', '.'],
  },
  {
    name: 'styles',
    script: 'node_modules/stylelint/bin/stylelint.mjs',
    args: ['--config', 'build/stylelint.config.mjs', 'renderer/**/*.css'],
  },
] as const;

let failed = false;
for (const { name, script, args } of checks) {
  const code = await run(script, args);
  console.log(`lint ${name}: ${code === 0 ? 'ok' : 'failed'}`);
  failed ||= code !== 0;
}
process.exit(failed ? 1 : 0);
