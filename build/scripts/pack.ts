/** `npm run pack`: the program as it is installed, in a folder, for this machine's system; says how large it is. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packFolder } from '../pack/pack.ts';
import { type System, systems } from '../pack/stand-in.ts';
import { ensureFresh, parts } from './parts.ts';
import { root } from './process.ts';

const say = (line: string): void => console.log(line);
const out = join(root, 'dist', 'packages');

const thisSystem = (): System => {
  const system = systems.find((name) => name === process.platform);
  if (system === undefined) throw new Error(`There is no package for ${process.platform}.`);
  return system;
};

const bytesOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

rmSync(out, { recursive: true, force: true });
await ensureFresh([parts.window, parts.sample, parts.programs], say);
const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
const { folder, resources, isStandIn } = await packFolder({ system: thisSystem(), arch, out });
say(`packed into ${relative(root, folder)}`);
say(`  archive          ${megabytes(statSync(join(resources, 'app.asar')).size)}`);
say(`  database library ${megabytes(bytesOf(join(resources, 'app.asar.unpacked')))}`);
if (isStandIn)
  say(
    'Electron’s program is not on this machine: a stand-in lies in its place, so this can be looked into, not run.',
  );
else say(`  all of it        ${megabytes(bytesOf(folder))}`);
