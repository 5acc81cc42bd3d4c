/** `npm run audit`: known holes in what is shipped, where packages come from, their licences. `--strict`: a check that cannot be made fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askAdvisories, grave } from './audit/advisories.ts';
import { type LockFile, pagePackages, strictLicences, unsureOrigins, withNeeds } from './audit/lock-file.ts';
import { root } from './process.ts';

const strict = process.argv.includes('--strict');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as LockFile;
const { dependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
// Of Electron's package the program is shipped, not what fetches it.
const shipped = new Set([
  ...withNeeds(lock, [...Object.keys(dependencies), ...pagePackages]),
  'node_modules/electron',
]);

let failed = false;
const tell = (name: string, problems: readonly string[], fine: string): void => {
  failed ||= problems.length > 0;
  console.log(`audit ${name}: ${problems.length === 0 ? `ok (${fine})` : 'failed'}`);
  for (const problem of problems) console.log(`  ${problem}`);
};

tell(
  'origins',
  unsureOrigins(lock),
  `${Object.keys(lock.packages).length - 1} packages, each with its sha512 sum`,
);
tell(
  'licences',
  strictLicences(lock, shipped),
  `${shipped.size} packages are shipped, all under permissive ones`,
);
const scripts = /^ignore-scripts=true$/m.test(read('.npmrc'))
  ? []
  : ['.npmrc does not say ignore-scripts=true'];
tell('install scripts', scripts, 'none is ever run');

const advisories = await askAdvisories();
if (advisories.kind === 'none') {
  console.log(`audit known holes: skipped: ${advisories.reason}`);
  failed ||= strict;
} else {
  const found = grave(advisories.list, shipped);
  const others = advisories.list.length - found.length;
  const problems = found.map(({ name, severity }) => `${name}: ${severity}`);
  tell(
    'known holes',
    problems,
    `none that is high or critical in what is shipped; ${others} others, in tools or lesser`,
  );
}
process.exit(failed ? 1 : 0);
